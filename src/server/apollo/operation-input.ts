import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../../graph/context.js";
import { nullAsDefault } from "../admission/null-as-default.js";
import { refuseMissingType } from "../admission/operation-type.js";

/**
 * Makes an operation ready for whatever reads it next. Apollo Server starts the hooks of all plugins in their order
 * without waiting for one another, so this plugin comes before those that read variables, and its hook waits for nothing.
 */
export function operationInput(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(requestContext) {
          const { schema, document, operation, request } = requestContext;
          if (!operation) return;
          refuseMissingType(schema, operation);
          const sent = { document, operation, variables: request.variables ?? {} };
          const { variables, ...executed } = nullAsDefault(schema, sent);
          if (variables !== sent.variables) request.variables = variables;
          if (executed.document !== document) Object.assign(requestContext, executed);
        },
      };
    },
  };
}
