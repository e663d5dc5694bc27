import {
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isNonNullType,
  Kind,
  TypeInfo,
  TypeNameMetaFieldDef,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Variables } from "../execution.js";
import { ArgumentVariables } from "./argument-variables.js";
import { checkCompilable, NotCompilable } from "./check-compilable.js";

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
  const decide = (node: Conditional) => (isIncluded(node, variables) ? undefined : null);

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

function isIncluded(node: Conditional, variables: Variables): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false
  );
}
