import { GraphQLError } from "graphql";
import type { Scope } from "../../config/scopes.js";
import type { Introspection } from "../../config/visibility.js";
import type { OperationInput } from "./null-as-default.js";
import { rootFields } from "./root-fields.js";

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
