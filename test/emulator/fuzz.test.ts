import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startIntercom } from "./intercom.js";

const { call, search } = await startIntercom({ contacts: 10 });
const warnings: Error[] = [];
// Node warns of its own affairs, too, and names those "...Warning".
const collect = (warning: Error) => void (warning.name.endsWith("Warning") || warnings.push(warning));
beforeAll(() => void process.on("warning", collect));
afterAll(() => void process.off("warning", collect));

const { data } = (await call("GET", "/contacts")).body;
const id = fc.constantFrom<string>(
  ...data.map((contact: { id: string }) => contact.id),
  "nobody",
  "__proto__",
);
const route = fc.oneof(
  fc.constantFrom(
    ["POST", "/contacts"],
    ["POST", "/contacts/search"],
    ["POST", "/contacts/merge"],
    ["POST", "/tags"],
    ["POST", "/data_attributes"],
    ["PUT", "/data_attributes/1"],
  ),
  fc.tuple(
    fc.constantFrom("PUT", "DELETE", "GET", "PATCH"),
    id.map((it) => `/contacts/${it}`),
  ),
  fc.tuple(
    fc.constant("POST"),
    fc
      .tuple(id, fc.constantFrom("tags", "archive", "unarchive", "block"))
      .map(([it, sub]) => `/contacts/${it}/${sub}`),
  ),
);
const key = fc.constantFrom(
  "email",
  "external_id",
  "role",
  "name",
  "owner_id",
  "custom_attributes",
  "signed_up_at",
  "id",
  "users",
  "companies",
  "from",
  "into",
  "query",
  "sort",
  "pagination",
  "model",
  "data_type",
  "options",
  "archived",
  "__proto__",
);
const value = fc.oneof(fc.jsonValue(), fc.constantFrom("user", "lead", "contact", "string", "options"), id);
const bulk = fc.record(
  {
    name: fc.string({ minLength: 1 }),
    users: fc.array(value),
    companies: fc.array(fc.dictionary(key, value)),
  },
  { requiredKeys: ["name"] },
);
const body = fc.oneof(fc.jsonValue(), fc.dictionary(key, value), bulk);

test("whatever is sent gets an answer of Intercom's kind, and nothing breaks inside", async () => {
  await fc.assert(
    fc.asyncProperty(route, body, async ([method = "GET", path = "/"], sent) => {
      const answer = await call(method, path, method === "GET" ? undefined : JSON.stringify(sent));
      if (answer.status !== 200) expect(answer.body).toMatchObject({ type: "error.list", errors: [{}] });
      expect(answer.status === 500 ? answer.body.errors[0].code : "fine").toMatch(/fine|server_error/);
      expect(warnings).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const field = fc.constantFrom(
  "name",
  "created_at",
  "tag_id",
  "segment_id",
  "custom_attributes.seats",
  "role",
  "x",
);
const operator = fc.constantFrom("=", "!=", "IN", "NIN", ">", "<=", "~", "^", "AND", "");
const node = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, tie("filter"), tie("group")),
  filter: fc.record({ field, operator, value: fc.oneof(fc.jsonValue(), fc.integer()) }),
  group: fc.record({
    operator: fc.constantFrom("AND", "OR", "NOT"),
    value: fc.array(tie("any"), { maxLength: 17 }),
  }),
})).any;

test("whatever is searched for is found, refused, or breaks as Intercom does", async () => {
  await fc.assert(
    fc.asyncProperty(node, fc.option(fc.jsonValue()), async (query, sort) => {
      const answer = await search(query, { sort });
      expect([200, 400, 500]).toContain(answer.status);
      expect(answer.body.type).toBe(answer.status === 200 ? "list" : "error.list");
      expect(warnings).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
