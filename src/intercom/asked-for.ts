import type { IntercomOperation } from "./endpoints.js";
import type { UpstreamRequest } from "./transport/upstream.js";

/** Where a request names a thing, and the key by which its answer must name the same. */
interface Naming {
  readonly in: "path" | "query" | "body";
  readonly name: string;
  readonly key: string;
}

const inPath = (name: string, key = "id"): Naming => ({ in: "path", name, key });
const inQuery = (name: string): Naming => ({ in: "query", name, key: name });
const inBody = (name: string, key: string): Naming => ({ in: "body", name, key });

/**
 * What the answer of each endpoint must be about, for all that answer with one thing; `null` where a thing is made that
 * had no id before. An answer about something else is none: it would join one person's data to another.
 */
export const namings: Readonly<Record<string, Naming | null>> = {
  "GET /me": null,
  "GET /contacts/find_by_external_id/{external_id}": inPath("external_id", "external_id"),
  "GET /contacts/{contact_id}": inPath("contact_id"),
  "GET /companies": inQuery("company_id"),
  "GET /companies/{company_id}": inPath("company_id"),
  "POST /contacts": null,
  "POST /contacts/merge": inBody("into", "id"),
  "PUT /contacts/{contact_id}": inPath("contact_id"),
  "DELETE /contacts/{contact_id}": inPath("contact_id"),
  "POST /contacts/{contact_id}/archive": inPath("contact_id"),
  "POST /contacts/{contact_id}/unarchive": inPath("contact_id"),
  "POST /contacts/{contact_id}/block": inPath("contact_id"),
  "POST /contacts/{contact_id}/tags": inBody("id", "id"),
  "DELETE /contacts/{contact_id}/tags/{tag_id}": inPath("tag_id"),
  "POST /contacts/{contact_id}/companies": inBody("id", "id"),
  "DELETE /contacts/{contact_id}/companies/{company_id}": inPath("company_id"),
  "POST /contacts/{contact_id}/subscriptions": inBody("id", "id"),
  "DELETE /contacts/{contact_id}/subscriptions/{subscription_id}": inPath("subscription_id"),
  "POST /contacts/{contact_id}/notes": null,
  "POST /tags": inBody("id", "id"), // a new tag has none yet
  "POST /companies": inBody("company_id", "company_id"),
  "POST /data_attributes": null,
  "PUT /data_attributes/{data_attribute_id}": inPath("data_attribute_id"),
};

/** Whether an answer is about what was asked for, as far as the request names it. */
export function isAbout(
  answer: Readonly<Record<string, unknown>>,
  request: Pick<UpstreamRequest, "operation" | "target" | "body">,
): boolean {
  const naming = namingOf(request.operation);
  if (!naming) return true;
  const asked = READERS[naming.in](naming.name, request);
  return asked === undefined || String(answer[naming.key]) === String(asked);
}

/** By operation: there are few, and each is asked for again and again. */
const known = new WeakMap<IntercomOperation, Naming | null>();

function namingOf(operation: IntercomOperation): Naming | null {
  const found = known.get(operation);
  if (found !== undefined) return found;
  const naming = namings[`${operation.method} ${operation.path}`] ?? null;
  known.set(operation, naming);
  return naming;
}

type Read = (name: string, request: Pick<UpstreamRequest, "operation" | "target" | "body">) => unknown;

const READERS: Readonly<Record<Naming["in"], Read>> = {
  path: (name, { operation, target }) => decodeURIComponent(segmentOf(operation, name, target)),
  query: (name, { target }) => new URLSearchParams(target.split("?")[1]).get(name) ?? undefined,
  body: (name, { body }) => (body === undefined ? undefined : JSON.parse(body)[name]),
};

function segmentOf({ path }: IntercomOperation, name: string, target: string): string {
  return target.split("?")[0]?.split("/")[path.split("/").indexOf(`{${name}}`)] ?? "";
}
