import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  Kind,
  type VariableDefinitionNode,
} from "graphql";
import type { Variables } from "../execution.js";

interface FieldArguments {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Each argument's name and that of the variable in its place. */
  readonly names: readonly (readonly [string, string])[];
}

/** A scalar of the schema that takes every value as it is. */
const UNTOUCHED = "JSON";

/** The variables that have taken the place of an operation's arguments. */
export class ArgumentVariables {
  private readonly fields: FieldArguments[] = [];
  private count = 0;

  /** Makes variables of a field's arguments. */
  replace(node: FieldNode, field: FieldArguments["field"]): readonly ArgumentNode[] {
    const names: [string, string][] = [];
    const replaced = (node.arguments ?? []).map((argument): ArgumentNode => {
      const name = `argument${this.count++}`;
      names.push([argument.name.value, name]);
      return { ...argument, value: variableNode(name) };
    });
    if (names.length > 0) this.fields.push({ field, node, names });
    return replaced;
  }

  definitions(): VariableDefinitionNode[] {
    return Array.from({ length: this.count }, (_, index) => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableNode(`argument${index}`),
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: UNTOUCHED } },
    }));
  }

  /**
   * Their values, as graphql-js works the arguments out; an argument that is left out is left out.
   * @param variables The operation's own, coerced.
   * @throws GraphQLError where an argument has no right value
   */
  values(variables: Variables): Variables {
    const values: Record<string, unknown> = {};
    for (const { field, node, names } of this.fields) {
      const given = getArgumentValues(field, node, variables);
      for (const [argument, variable] of names)
        if (Object.hasOwn(given, argument)) values[variable] = given[argument];
    }
    return values;
  }
}

const variableNode = (name: string) =>
  ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }) as const;
