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
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          refuseMissingType(schema, operation);
          if (request.variables)
            request.variables = nullAsDefault(schema, document, operation, request.variables);
        },
      };
    },
  };
}
