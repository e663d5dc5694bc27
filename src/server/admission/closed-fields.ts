import { GraphQLError } from "graphql";
import type { RouterSecrets } from "../../config/federation.js";
import type { Scope } from "../../config/scopes.js";
import type { Introspection } from "../../config/visibility.js";
import { isRouter, type RouterProof } from "../auth/router.js";
import { rootFields } from "./read-document.js";
import type { OperationInput } from "./variables.js";

/**
 * Makes what closes federation's own fields to everybody but the router: `_service`, the schema to compose, and
 * `_entities`, which are found by the keys that a router holds.
 *
 * @param secrets `null` when no router can prove itself: then `_entities` is open.
 * @param hidesSchema Whether `_service` is closed also without secrets: its SDL shows all that introspection hides.
 */
export function createRefuseStrangers(secrets: RouterSecrets | null, hidesSchema: boolean) {
  const closed = new Set(secrets ? ["_service", "_entities"] : hidesSchema ? ["_service"] : []);

  /**
   * @param sent The operation as it was sent: a signature covers nothing else.
   * @throws GraphQLError with `FORBIDDEN`
   */
  return (
    sent: OperationInput,
    operationName: string | null | undefined,
    proof: RouterProof | undefined,
  ): void => {
    if (closed.size === 0) return;
    if (!rootFields(sent.document, sent.operation).some(({ name }) => closed.has(name.value))) return;
    if (secrets && proof && isRouter({ ...proof, ...sent, operationName }, secrets)) return;
    throw new GraphQLError(
      "Only the router may select this field. Authenticate the router as ROUTER_SECRET or ROUTER_HMAC_SECRET requires, or use other fields of the graph.",
      { extensions: { code: "FORBIDDEN", http: { status: 403 } } },
    );
  };
}

/** The GraphQL specification allows these at the root of a query only. */
const INTROSPECTION_FIELDS: ReadonlySet<string> = new Set(["__schema", "__type"]);

const MESSAGES: Readonly<Record<Exclude<Introspection, "on">, string>> = {
  off: "Introspection is off on this server. To read the schema, run `intercom-graph schema --api`, or set INTROSPECTION to on or scoped.",
  scoped:
    "Introspection needs the scope schema:read on this server, because INTROSPECTION is scoped. Request that scope, or run `intercom-graph schema --api` to read the schema.",
};

/**
 * Refuses introspection to callers who may not have it.
 * @throws GraphQLError with `FORBIDDEN`
 */
export function refuseIntrospection(
  { document, operation }: OperationInput,
  introspection: Introspection,
  scopes: ReadonlySet<Scope>,
): void {
  if (introspection === "on" || (introspection === "scoped" && scopes.has("schema:read"))) return;
  if (!rootFields(document, operation).some(({ name }) => INTROSPECTION_FIELDS.has(name.value))) return;
  throw new GraphQLError(MESSAGES[introspection], {
    extensions: { code: "FORBIDDEN", http: { status: 403 } },
  });
}
