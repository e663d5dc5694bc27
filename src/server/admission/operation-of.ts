import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from "graphql";

/** The messages for operation types that the schema does not have. */
const MISSING: Readonly<Record<OperationTypeNode, string>> = {
  query: "This server does not support queries.",
  mutation: "This server is read-only (READ_ONLY). Send the mutation to a server that accepts mutations.",
  subscription: "This server does not support subscriptions. Send a query, and repeat it to see changes.",
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
  "The document has no operation with the name in `operationName`. Send the name of an operation in the document, or no name if it has only one.";
const NONE_OR_MANY =
  "The document has no operation, or more than one. Send one operation, or send the name of one in `operationName`.";

const unresolved = (message: string) =>
  new GraphQLError(message, {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });
