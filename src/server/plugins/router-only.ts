import type { ApolloServerPlugin } from "@apollo/server";
import { type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from "graphql";
import type { Context } from "../../graph/context.js";
import { isRouter, type RouterSecrets } from "../auth/router.js";

/** What only a router needs: the schema to compose, and entities by the keys that it holds. */
const FEDERATION_FIELDS: ReadonlySet<string> = new Set(["_service", "_entities"]);

/** Closes federation's own fields to everybody who does not prove to be the router, before anything is executed. */
export function routerOnly(secrets: RouterSecrets): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          const fragments = new Map(
            document.definitions.flatMap((definition) =>
              definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
            ),
          );
          if (!operation || !asksForFederation(operation.selectionSet, fragments)) return;
          if (isRouter(request, secrets)) return;
          throw new GraphQLError(
            "Only the router may ask this. Send what ROUTER_SECRET or ROUTER_HMAC_SECRET asks for, or use the graph's own fields.",
            { extensions: { code: "FORBIDDEN", http: { status: 403 } } },
          );
        },
      };
    },
  };
}

/** Fragments may lie around a root field; validation has made sure that they end. */
function asksForFederation(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return FEDERATION_FIELDS.has(selection.name.value);
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner !== undefined && asksForFederation(inner.selectionSet, fragments);
  });
}
