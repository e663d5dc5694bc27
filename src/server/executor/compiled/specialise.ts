import { shouldIncludeNode } from "@graphql-tools/utils";
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  type InlineFragmentNode,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  TypeNameMetaFieldDef,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Variables } from "../executor.js";

/** An operation as it is compiled: of what its client wrote, nothing but names is left in it. */
export interface SpecialisedOperation {
  readonly document: DocumentNode;
  /** Its arguments, which have become its variables. */
  readonly arguments: ArgumentVariables;
}

/**
 * Makes the copy of an operation that can be compiled.
 *
 * Its conditions are decided, because graphql-jit forgets a fragment whose first spread is left out, and shows resolvers
 * the fields that are. Its arguments become variables, because graphql-jit writes literals into the code that it makes,
 * where a client could make up one that is run.
 *
 * @param document The operation and its fragments alone.
 * @param variables Coerced ones. Only those of conditions count.
 * @throws NotCompilable
 */
export function specialise(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): SpecialisedOperation {
  const types = new TypeInfo(schema);
  const variablesOfArguments = new ArgumentVariables();
  const rootTypes: GraphQLOutputType[] = [];
  const decide = (node: Conditional) => (shouldIncludeNode(variables, node) ? undefined : null);

  const { definitions, ...rest } = visit(
    document,
    visitWithTypeInfo(types, {
      Directive: () => null,
      InlineFragment: decide,
      FragmentSpread: decide,
      Field: {
        enter: decide,
        leave(node) {
          checkCompilable(node, types);
          const field = types.getFieldDef();
          if (!field || field === TypeNameMetaFieldDef) return undefined;
          if (types.getParentType() === schema.getQueryType()) rootTypes.push(field.type);
          return { ...node, arguments: variablesOfArguments.replace(node, field) };
        },
      },
    }),
  );
  // One that fails takes the others along: graphql-js then does not even ask for those behind it.
  if (rootTypes.length > 1 && rootTypes.some(isNonNullType)) throw new NotCompilable("root fields");
  return {
    document: {
      ...rest,
      definitions: definitions.map((it) =>
        it.kind === Kind.OPERATION_DEFINITION
          ? { ...it, variableDefinitions: variablesOfArguments.definitions() }
          : it,
      ),
    },
    arguments: variablesOfArguments,
  };
}

/** The variables that conditions of an operation hang on: for each of their values it is another operation. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

type Conditional = FieldNode | InlineFragmentNode | FragmentSpreadNode;

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

/** Thrown for what graphql-jit would carry out otherwise than graphql-js does. */
export class NotCompilable extends Error {
  override readonly name = "NotCompilable";
}

/**
 * Checks that compiled code answers a field as graphql-js does.
 * @throws NotCompilable
 */
function checkCompilable(node: FieldNode, types: TypeInfo): void {
  const key = node.alias?.value ?? node.name.value;
  // Keys become properties of plain objects, where `__proto__` is none and `constructor` is one already.
  if (key in Object.prototype) throw new NotCompilable(key);
  if (node.name.value === "__typename") return;
  // graphql-jit keeps what it tells resolvers by the keys of their path, joined by "_": `a_b` is `a` in `b` as well.
  const isTold = node.selectionSet !== undefined || types.getFieldDef()?.resolve !== undefined;
  if (isTold && node.alias?.value.includes("_")) throw new NotCompilable(key);
  // Introspection; and fields of interfaces, whose arguments may have other defaults than those of the objects.
  if (node.name.value.startsWith("__") || !isObjectType(types.getParentType()))
    throw new NotCompilable(node.name.value);
}
