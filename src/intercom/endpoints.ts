import { reservedIds } from "./reserved-ids.js";

/**
 * What may be done when a call fails after it may have reached Intercom: `R` is a read and may be sent again; `A` sets
 * an absolute state and `N` goes by a natural key, so sending again changes nothing more; `C` creates something that can
 * be looked up by its key; `X` adds something each time it arrives. Intercom has no idempotency keys (its OpenAPI
 * description), so `C` and `X` are never sent again.
 */
export type RetryClass = "R" | "A" | "N" | "C" | "X";

/** One endpoint of Intercom that the gateway may call. */
export interface IntercomOperation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path as Intercom's OpenAPI description writes it. */
  readonly path: string;
  /** What the answer's `type` must be; `null` where Intercom answers with an empty body. */
  readonly answer: string | null;
  readonly retry: RetryClass;
}

const read = (method: "GET" | "POST", path: string, answer: string): IntercomOperation => ({
  method,
  path,
  answer,
  retry: "R",
});
const write = (
  retry: RetryClass,
  method: "POST" | "PUT" | "DELETE",
  path: string,
  answer: string | null,
): IntercomOperation => ({ method, path, answer, retry });

/** The only calls that leave this process: a request that fits no row is refused before it is sent. */
export const operations: readonly IntercomOperation[] = [
  read("GET", "/me", "admin"),
  read("GET", "/contacts", "list"),
  read("POST", "/contacts/search", "list"),
  read("GET", "/contacts/find_by_external_id/{external_id}", "contact"),
  read("GET", "/contacts/{contact_id}", "contact"),
  read("GET", "/contacts/{contact_id}/tags", "list"),
  read("GET", "/contacts/{contact_id}/segments", "list"),
  read("GET", "/contacts/{contact_id}/companies", "list"),
  read("GET", "/contacts/{contact_id}/notes", "list"),
  read("GET", "/contacts/{contact_id}/subscriptions", "list"),
  read("GET", "/tags", "list"),
  read("GET", "/segments", "segment.list"),
  read("GET", "/data_attributes", "list"),
  read("GET", "/subscription_types", "list"),
  read("GET", "/admins", "admin.list"),
  read("GET", "/companies", "company"), // asked for one `company_id`; other filters would answer a list
  read("POST", "/companies/list", "list"),
  read("GET", "/companies/{company_id}", "company"),
  read("GET", "/companies/{company_id}/contacts", "list"),
  read("GET", "/companies/{company_id}/segments", "list"),
  write("C", "POST", "/contacts", "contact"),
  write("X", "POST", "/contacts/merge", "contact"),
  write("A", "PUT", "/contacts/{contact_id}", "contact"),
  write("A", "DELETE", "/contacts/{contact_id}", "contact"),
  write("A", "POST", "/contacts/{contact_id}/archive", "contact"),
  write("A", "POST", "/contacts/{contact_id}/unarchive", "contact"),
  write("A", "POST", "/contacts/{contact_id}/block", "contact"),
  write("A", "POST", "/contacts/{contact_id}/tags", "tag"),
  write("A", "DELETE", "/contacts/{contact_id}/tags/{tag_id}", "tag"),
  write("A", "POST", "/contacts/{contact_id}/companies", "company"),
  write("A", "DELETE", "/contacts/{contact_id}/companies/{company_id}", "company"),
  write("A", "POST", "/contacts/{contact_id}/subscriptions", "subscription"),
  write("A", "DELETE", "/contacts/{contact_id}/subscriptions/{subscription_id}", "subscription"),
  write("X", "POST", "/contacts/{contact_id}/notes", "note"),
  write("N", "POST", "/tags", "tag"),
  write("A", "DELETE", "/tags/{tag_id}", null),
  write("N", "POST", "/companies", "company"),
  write("C", "POST", "/data_attributes", "data_attribute"),
  write("A", "PUT", "/data_attributes/{data_attribute_id}", "data_attribute"),
];

interface Route {
  readonly operation: IntercomOperation;
  readonly pattern: RegExp;
}

// A segment that is empty, `.` or `..` would reach another endpoint (`DELETE /contacts/..` is `DELETE /`), so no parameter may be one.
const PARAMETER = "(?!\\.{1,2}(?:/|$))[^/?#]+";
const ID = `(?!(?:${[...reservedIds].join("|")})(?:/|$))${PARAMETER}`;

const routes = operations.map(
  (operation): Route => ({
    operation,
    pattern: patternOf(operation.path),
  }),
);

function patternOf(path: string): RegExp {
  const parameters = path.replace(/^(\/\w+\/)\{\w+\}/, `$1${ID}`).replace(/\{\w+\}/g, PARAMETER);
  return new RegExp(`^${parameters}$`);
}

/** Whether a call changes something: such a call is allowed to outlive the client that asked for it. */
export const isWrite = ({ retry }: IntercomOperation): boolean => retry !== "R";

/** Whether a call takes something away, so that to a repeated one "not found" means that it is done. */
export const isRemoval = ({ method }: IntercomOperation): boolean => method === "DELETE";

/** Parts of Intercom that can be down by themselves. */
export type RouteClass = "read" | "search" | "write";

/** Lists of contacts come from the same index as searches. */
export function routeClassOf(operation: IntercomOperation): RouteClass {
  if (isWrite(operation)) return "write";
  return /(^\/contacts|\/search|\/list|\/contacts)$/.test(operation.path) ? "search" : "read";
}

/** Whether a person is in the answer. */
export const isPersonal = ({ path }: IntercomOperation): boolean => /\/contacts(\/|$)/.test(path);

/** The row that a request belongs to, or `undefined`: literal segments stand before parameters in the table, so the first match is the right one. */
export function findOperation(method: string, pathname: string): IntercomOperation | undefined {
  return routes.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))
    ?.operation;
}
