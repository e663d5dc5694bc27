import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/** By operation: most are sent again and again. */
const known = new WeakMap<OperationDefinitionNode, readonly string[]>();

/**
 * Leaves out the variables that are null where null cannot stand, so that the default there applies.
 *
 * GraphQL lets a nullable variable feed an argument that has a default and no null (`first: Int! = 50`), and then fails the
 * field when null is sent. Clients in many languages send null for whatever is not set.
 *
 * @param variables As the client sent them.
 * @returns The same object where nothing is left out.
 */
export function nullAsDefault(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Variables {
  const names = withDefaultOnly(schema, document, operation);
  if (!names.some((name) => variables[name] === null)) return variables;
  return Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => value !== null || !names.includes(name)),
  );
}

/** The nullable variables that are used where only a default, of the variable or of the place, keeps null away. */
function withDefaultOnly(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  const found = known.get(operation);
  if (found) return found;
  const nullable = new Set(
    operation.variableDefinitions?.flatMap(({ type, variable }) =>
      type.kind === Kind.NON_NULL_TYPE ? [] : [variable.name.value],
    ),
  );
  const names = nullable.size === 0 ? [] : namesAtNonNull(schema, document, operation, nullable);
  known.set(operation, names);
  return names;
}

function namesAtNonNull(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  nullable: ReadonlySet<string>,
): readonly string[] {
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  const names = context
    .getRecursiveVariableUsages(operation)
    .flatMap(({ node, type }) =>
      isNonNullType(type) && nullable.has(node.name.value) ? [node.name.value] : [],
    );
  return [...new Set(names)];
}
