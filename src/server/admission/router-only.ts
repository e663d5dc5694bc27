import { GraphQLError } from "graphql";
import type { RouterSecrets } from "../../config/federation.js";
import { isRouter, type RouterProof } from "../auth/router.js";
import type { OperationInput } from "./null-as-default.js";
import { rootFields } from "./root-fields.js";

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
