import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type OperationDefinitionNode } from "graphql";
import type { ServedContext } from "../served-context.js";
import { allScopes, type Scope } from "./caller.js";
import { personalVariable } from "./personal-variables.js";
import { type RequiredScopes, requiredScopes } from "./required-scopes.js";

/**
 * Refuses an operation that names what its caller may not see or do, before anything of it is executed. What a document
 * needs is found once and kept with it: resolvers stay free of checks, and no way to a field goes past this.
 */
export function scopeCheck(): ApolloServerPlugin<ServedContext> {
  const known = new WeakMap<OperationDefinitionNode, RequiredScopes>();

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const { scopes } = contextValue.caller;
          if (!operation || scopes.size === allScopes.length) return;

          const required = known.get(operation) ?? requiredScopes(schema, document, operation);
          known.set(operation, required);
          for (const [scope, coordinate] of required)
            if (!scopes.has(scope)) throw forbidden(scope, coordinate);
          if (scopes.has("pii")) return;
          const personal = personalVariable(schema, operation, request.variables ?? {});
          if (personal) throw forbidden("pii", personal);
        },
      };
    },
  };
}

function forbidden(scope: Scope, coordinate: string): GraphQLError {
  return new GraphQLError(
    `${coordinate} needs the scope ${scope}, which this caller does not have. Leave it out, or ask for the scope.`,
    { extensions: { code: "FORBIDDEN", requiredScope: scope, http: { status: 403 } } },
  );
}
