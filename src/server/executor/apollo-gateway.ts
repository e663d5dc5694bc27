import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { ServedContext } from "../served-context.js";
import type { Executor } from "./execution.js";

type ApolloGateway = ApolloServerOptionsWithGateway<ServedContext>["gateway"];

/**
 * Puts an executor into Apollo Server. What is meant for gateways is its only way in that leaves everything before and
 * after the execution as it is: validation, every plugin, and the formatting of errors.
 */
export function toApolloGateway(schema: GraphQLSchema, execute: Executor): ApolloGateway {
  const listeners = new Set<Parameters<ApolloGateway["onSchemaLoadOrUpdate"]>[0]>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: "" });
      return {
        executor: async ({ document, operation, request, context }) =>
          execute({
            document,
            operation,
            operationName: request.operationName,
            variableValues: request.variables,
            contextValue: context,
          }),
      };
    },
    async stop() {},
  };
}
