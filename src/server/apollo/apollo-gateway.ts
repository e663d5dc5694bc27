import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { forbiddenErrors } from "../admission/scopes/forbidden-errors.js";
import { withNulls } from "../admission/scopes/placeholders.js";
import type { Withheld } from "../admission/scopes/withheld.js";
import type { Executor } from "../executor/executor.js";
import type { ServedContext } from "../served-context.js";

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

/** Gives callers null, and an error for each place, where a field was withheld from them. */
export function answerWithheld(execute: Executor): Executor {
  return (request) => {
    const withheld = (request.contextValue as ServedContext).admitted?.withheld;
    const result = execute(request);
    if (!withheld) return result;
    return result instanceof Promise
      ? result.then((it) => complete(it, withheld))
      : complete(result, withheld);
  };
}

function complete(result: ExecutionResult, { prefix, places }: Withheld): ExecutionResult {
  if (result.data === undefined) return result; // nothing was executed
  const errors = [...(result.errors ?? []), ...forbiddenErrors(places)];
  // Of fields that are never null only `_entities` needs a scope beyond its object's: a test of the schema sees to it.
  const isNull = places.some(({ isNonNull }) => isNonNull);
  const keys = places.map((place) => place.keys);
  return {
    ...result,
    data: isNull ? null : (withNulls(result.data, prefix, keys) as typeof result.data),
    errors,
  };
}
