import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { Pool } from "undici";

// What somebody would write who needs these answers alone and knows Intercom well: the same calls as ours, the same data,
// tag and segment names kept in memory, and nothing between JSON.parse and JSON.stringify but picking. No caller is
// checked, nothing is limited, retried, logged or counted.

interface RawContact {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly tags: { readonly data: readonly { readonly id: string }[]; readonly has_more: boolean };
  readonly location: { readonly country: string | null; readonly city: string | null };
}
interface RawPage {
  readonly total_count: number;
  readonly data: readonly RawContact[];
}
interface Named {
  readonly id: string;
  readonly name: string;
}

const IDS_PER_SEARCH = 50;
const intercom = new Pool(process.env["INTERCOM_BASE_URL"] ?? "", { connections: 64 });
const tagNames = new Map(
  ((await call("GET", "/tags")) as { data: Named[] }).data.map(({ id, name }) => [id, { name }]),
);
const { segments } = (await call("GET", "/segments")) as { segments: Named[] };

createServer(async (request, response) => {
  const data = await answer(request).catch(() => null);
  const body = JSON.stringify({ data });
  response
    .writeHead(data ? 200 : 500, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    })
    .end(body);
}).listen(Number(process.env["PORT"]), "127.0.0.1");

async function answer(request: IncomingMessage): Promise<unknown> {
  const [path = "", asked = ""] = (request.url ?? "/").split("?");
  const [, route, id] = path.split("/");
  switch (route) {
    case "":
      return {};
    case "contact":
      return { contact: pick((await call("GET", `/contacts/${id}`)) as RawContact) };
    case "page":
      return { contacts: await readPage(asked.includes("tags"), asked.includes("segments")) };
    case "search":
      return { contacts: toPage((await call("POST", "/contacts/search", SEARCH)) as RawPage) };
    case "entities":
      return { _entities: await readByIds(JSON.parse(await text(request)) as string[]) };
    case "contacts": {
      const created = (await call("POST", "/contacts", JSON.parse(await text(request)))) as RawContact;
      return { createContact: { contact: { id: created.id } } };
    }
    case "created": {
      const raw = (await call("GET", `/contacts/${id}`)) as RawContact;
      const { role, name, phone, os, hasHardBounced } = pick(raw);
      return { contact: { role, name, phone, os, hasHardBounced } };
    }
    default:
      throw new Error(`There is no ${path}`);
  }
}

const NEWEST = {
  query: { field: "role", operator: "IN", value: ["user", "lead"] },
  sort: { field: "created_at", order: "descending" },
  pagination: { per_page: 50 },
};
const SEARCH = {
  query: {
    operator: "AND",
    value: [
      { field: "role", operator: "=", value: "user" },
      { field: "custom_attributes.plan", operator: "=", value: "pro" },
    ],
  },
  sort: { field: "created_at", order: "descending" },
  pagination: { per_page: 50 },
};

async function readPage(withTags: boolean, withSegments: boolean) {
  const raw = (await call("POST", "/contacts/search", NEWEST)) as RawPage;
  if (!withTags) return toPage(raw);
  const members = withSegments ? await segmentsOf(raw.data.map(({ id }) => id)) : undefined;
  const nodes = await Promise.all(
    raw.data.map(async (contact) => ({
      ...pick(contact),
      tags: contact.tags.has_more
        ? ((await call("GET", `/contacts/${contact.id}/tags`)) as { data: Named[] }).data.map(nameOf)
        : contact.tags.data.map(({ id }) => tagNames.get(id)),
      ...(members && { segments: members.get(contact.id) }),
    })),
  );
  return { totalCount: raw.total_count, nodes };
}

function toPage({ total_count, data }: RawPage) {
  return { totalCount: total_count, nodes: data.map(pick) };
}

async function segmentsOf(ids: readonly string[]): Promise<ReadonlyMap<string, object[]>> {
  const members = new Map<string, object[]>(ids.map((id) => [id, []]));
  await Promise.all(
    segments.map(async (segment) => {
      const value = [
        { field: "segment_id", operator: "=", value: segment.id },
        { field: "id", operator: "IN", value: ids },
      ];
      const search = { query: { operator: "AND", value }, pagination: { per_page: ids.length } };
      const { data } = (await call("POST", "/contacts/search", search)) as RawPage;
      for (const { id } of data) members.get(id)?.push(nameOf(segment));
    }),
  );
  return members;
}

async function readByIds(ids: readonly string[]) {
  const found = new Map<string, object>();
  const chunks = Array.from({ length: Math.ceil(ids.length / IDS_PER_SEARCH) }, (_, at) =>
    ids.slice(at * IDS_PER_SEARCH, (at + 1) * IDS_PER_SEARCH),
  );
  await Promise.all(
    chunks.map(async (value) => {
      const query = { field: "id", operator: "IN", value };
      const search = { query, pagination: { per_page: IDS_PER_SEARCH } };
      for (const contact of ((await call("POST", "/contacts/search", search)) as RawPage).data)
        found.set(contact.id, pick(contact));
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

function pick(raw: RawContact) {
  const { country, city } = raw.location;
  return {
    id: raw.id,
    externalId: raw["external_id"],
    role: raw["role"] === "user" ? "USER" : "LEAD",
    email: raw["email"] || null,
    phone: raw["phone"],
    name: raw["name"],
    createdAt: iso(raw["created_at"]),
    updatedAt: iso(raw["updated_at"]),
    signedUpAt: iso(raw["signed_up_at"]),
    lastSeenAt: iso(raw["last_seen_at"]),
    ownerId: raw["owner_id"] === null ? null : String(raw["owner_id"]),
    hasHardBounced: raw["has_hard_bounced"],
    unsubscribedFromEmails: raw["unsubscribed_from_emails"],
    os: raw["os"],
    location: country || city ? { country, city } : null,
  };
}

function nameOf({ name }: Named) {
  return { name };
}

function iso(seconds: unknown): string | null {
  return typeof seconds === "number" ? new Date(seconds * 1000).toISOString() : null;
}

async function call(method: "GET" | "POST", path: string, body?: object): Promise<unknown> {
  const response = await intercom.request({
    method,
    path,
    headers: { authorization: "Bearer bench", "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const json = await response.body.text();
  if (response.statusCode !== 200) throw new Error(`Intercom answered ${response.statusCode}`);
  return JSON.parse(json);
}
