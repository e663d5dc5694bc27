import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Context } from "../../graph/context.js";
import { IntercomFailure } from "../../intercom/failure.js";

/** @throws IntercomFailure when an operation is known to be dearer than it may be */
export type CheckPrice = (
  priced: {
    readonly schema: GraphQLSchema;
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
  },
  context: Context,
) => void;

/** Refuses before the first call what is known to need more calls than one operation may make. */
export function callPrice(check: CheckPrice): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          try {
            check({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
          } catch (error) {
            if (!(error instanceof IntercomFailure)) throw error;
            throw new GraphQLError(error.message, {
              originalError: error,
              extensions: { http: { status: 400 } },
            });
          }
        },
      };
    },
  };
}
