import {
  GraphQLError,
  type GraphQLSchema,
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
 * Refuses an operation of a type that the schema does not have; validation lets it pass.
 * @throws GraphQLError with `OPERATION_RESOLUTION_FAILURE`
 */
export function refuseMissingType(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation)) return;
  throw new GraphQLError(MISSING[operation], {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });
}
