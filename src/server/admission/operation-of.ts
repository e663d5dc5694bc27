import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from "graphql";

/** What a client is told of a type of operation that the schema does not have. */
const MISSING: Readonly<Record<OperationTypeNode, string>> = {
  query: "This server has no queries.",
  mutation: "This server is read-only (READ_ONLY). Send mutations to a server that takes them.",
  subscription: "This server has no subscriptions. Send a query, and send it again to see what changed.",
};

/**
 * The operation of a document that is to be executed. Validation does not choose one, and lets types of operations pass
 * that the schema does not have.
 *
 * @throws GraphQLError with `OPERATION_RESOLUTION_FAILURE`
 */
export function operationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw unresolved(name == null ? NONE_OR_MANY : UNKNOWN_NAME);
  if (!schema.getRootType(operation.operation)) throw unresolved(MISSING[operation.operation]);
  return operation;
}

const UNKNOWN_NAME =
  "The document has no operation of the name that `operationName` gives. Give the name of one that it has, or none if it has only one.";
const NONE_OR_MANY =
  "The document has no operation, or more than one. Send one, or give the name of one as `operationName`.";

const unresolved = (message: string) =>
  new GraphQLError(message, {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });
