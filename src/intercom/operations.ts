/** One endpoint of Intercom that the gateway may call. */
export interface IntercomOperation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path as Intercom's OpenAPI description writes it. */
  readonly path: string;
  /** What the answer's `type` must be; `null` where Intercom answers with an empty body. */
  readonly answer: string | null;
  /** A write is allowed to outlive the client that asked for it; a read is not. */
  readonly isWrite: boolean;
}

const read = (method: "GET" | "POST", path: string, answer: string): IntercomOperation => ({
  method,
  path,
  answer,
  isWrite: false,
});
const write = (
  method: "POST" | "PUT" | "DELETE",
  path: string,
  answer: string | null,
): IntercomOperation => ({ method, path, answer, isWrite: true });

/** The only calls that leave this process: a request that fits no row is refused before it is sent. */
export const operations: readonly IntercomOperation[] = [
  read("GET", "/me", "admin"),
  read("GET", "/contacts", "list"),
  read("POST", "/contacts/search", "list"),
  read("GET", "/contacts/find_by_external_id/{external_id}", "contact"),
  read("GET", "/contacts/{contact_id}", "contact"),
  read("GET", "/contacts/{contact_id}/tags", "list"),
  read("GET", "/contacts/{contact_id}/segments", "list"),
  read("GET", "/tags", "list"),
  read("GET", "/segments", "segment.list"),
  read("GET", "/data_attributes", "list"),
  write("POST", "/contacts", "contact"),
  write("POST", "/contacts/merge", "contact"),
  write("PUT", "/contacts/{contact_id}", "contact"),
  write("DELETE", "/contacts/{contact_id}", "contact"),
  write("POST", "/contacts/{contact_id}/archive", "contact"),
  write("POST", "/contacts/{contact_id}/unarchive", "contact"),
  write("POST", "/contacts/{contact_id}/block", "contact"),
  write("POST", "/contacts/{contact_id}/tags", "tag"),
  write("DELETE", "/contacts/{contact_id}/tags/{tag_id}", "tag"),
  write("POST", "/tags", "tag"),
  write("DELETE", "/tags/{tag_id}", null),
];

interface Route {
  readonly operation: IntercomOperation;
  readonly pattern: RegExp;
}

// A segment that is empty, `.` or `..` would reach another endpoint (`DELETE /contacts/..` is `DELETE /`), so no parameter may be one.
const PARAMETER = "(?!\\.{1,2}(?:/|$))[^/?#]+";

const routes = operations.map(
  (operation): Route => ({
    operation,
    pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, PARAMETER)}$`),
  }),
);

/** The row that a request belongs to, or `undefined`: literal segments stand before parameters in the table, so the first match is the right one. */
export function findOperation(method: string, pathname: string): IntercomOperation | undefined {
  return routes.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))
    ?.operation;
}
