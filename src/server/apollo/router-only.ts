import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { RouterSecrets } from "../../config/federation.js";
import type { Context } from "../../graph/context.js";
import { rootFields } from "../admission/root-fields.js";
import { isRouter } from "../auth/router.js";

/**
 * Closes federation's own fields to everybody who does not prove to be the router, before anything is executed: the
 * schema to compose, and entities by the keys that a router holds.
 *
 * @param secrets `null` where no router can prove itself: then only the schema is closed, to everybody.
 */
export function routerOnly(secrets: RouterSecrets | null): ApolloServerPlugin<Context> {
  const closed = new Set(secrets ? ["_service", "_entities"] : ["_service"]);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation || !rootFields(document, operation).some(({ name }) => closed.has(name.value)))
            return;
          if (secrets && isRouter(request, document, secrets)) return;
          throw new GraphQLError(
            "Only the router may ask this. Send what ROUTER_SECRET or ROUTER_HMAC_SECRET asks for, or use the graph's own fields.",
            { extensions: { code: "FORBIDDEN", http: { status: 403 } } },
          );
        },
      };
    },
  };
}
