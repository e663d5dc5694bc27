import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startIntercom } from "./intercom.js";

const { call, search } = await startIntercom({ contacts: 40 });
const warnings: Error[] = [];
// Node warns of its own affairs, too, and names those "...Warning".
const collect = (warning: Error) => void (warning.name.endsWith("Warning") || warnings.push(warning));
beforeAll(() => void process.on("warning", collect));
afterAll(() => void process.off("warning", collect));

// Counted before anything changes, and kept up from then on.
await call("GET", "/segments?include_count=true");

const contacts = (await call("GET", "/contacts?per_page=40")).body.data;
const companies = (await call("POST", "/companies/list")).body.data;
const id = fc.constantFrom<string>(...contacts.map((contact: { id: string }) => contact.id), "nobody");
const companyId = fc.constantFrom<string>(
  ...companies.map(({ id }: { id: string }) => id),
  "nobody",
  "company-1",
);
const number = fc.oneof(fc.integer({ min: -1, max: 200 }).map(String), fc.string());
const query = fc
  .dictionary(
    fc.constantFrom(
      "page",
      "per_page",
      "order",
      "starting_after",
      "scroll_param",
      "name",
      "company_id",
      "tag_id",
      "segment_id",
      "include_count",
      "type",
      "cursor",
      "include_merge_history",
    ),
    fc.oneof(number, fc.constantFrom("true", "asc", "company")),
  )
  .map((it) => new URLSearchParams(it).toString());
const route = fc.oneof(
  fc.constantFrom(
    ["POST", "/companies"],
    ["GET", "/companies"],
    ["POST", "/companies/list"],
    ["GET", "/companies/scroll"],
    ["GET", "/notes/1"],
    ["GET", "/segments"],
    ["GET", "/subscription_types"],
  ),
  fc.tuple(
    fc.constantFrom("GET", "PUT", "DELETE"),
    companyId.map((it) => `/companies/${it}`),
  ),
  fc.tuple(
    fc.constantFrom("GET", "POST"),
    fc
      .tuple(companyId, fc.constantFrom("contacts", "segments", "notes"))
      .map(([it, list]) => `/companies/${it}/${list}`),
  ),
  fc.tuple(
    fc.constantFrom("GET", "POST"),
    fc
      .tuple(id, fc.constantFrom("companies", "notes", "subscriptions", "segments", "merge_history"))
      .map(([it, list]) => `/contacts/${it}/${list}`),
  ),
  fc.tuple(
    fc.constant("POST"),
    fc.tuple(id, fc.constantFrom("archive", "unarchive")).map(([it, state]) => `/contacts/${it}/${state}`),
  ),
  fc.tuple(
    fc.constant("DELETE"),
    fc
      .tuple(id, fc.constantFrom("companies", "subscriptions"), fc.oneof(companyId, fc.constant("101")))
      .map(([it, list, item]) => `/contacts/${it}/${list}/${item}`),
  ),
);
const belonging = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      id: fc.oneof(companyId, fc.constantFrom("101", "103", 103), fc.jsonValue()),
      consent_type: fc.oneof(fc.constantFrom("opt_in", "opt_out"), fc.jsonValue()),
      body: fc.oneof(fc.string(), fc.jsonValue()),
      admin_id: fc.oneof(fc.constant("991267460"), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
  fc.dictionary(
    fc.constantFrom(
      "company_id",
      "name",
      "plan",
      "size",
      "website",
      "industry",
      "monthly_spend",
      "remote_created_at",
      "custom_attributes",
      "update_last_request_at",
      "__proto__",
    ),
    fc.oneof(fc.jsonValue(), fc.string(), fc.double(), companyId),
  ),
);
const version = fc.constantFrom("2.14", "2.15", "2.16", "Preview");

test("whatever is sent about companies, notes and subscriptions gets an answer of Intercom's kind, in any version", async () => {
  await fc.assert(
    fc.asyncProperty(route, query, belonging, version, async ([method = "", path = ""], search, sent, v) => {
      const body = method === "GET" ? undefined : JSON.stringify(sent);
      const answer = await call(method, `${path}?${search}`, body, { "intercom-version": v });
      if (answer.status !== 200) expect(answer.body).toMatchObject({ type: "error.list", errors: [{}] });
      expect(answer.status).toBeLessThan(500);
      expect(warnings).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("what was kept up through all this is what counting anew finds", async () => {
  const { segments } = (await call("GET", "/segments?include_count=true")).body;
  for (const { id, count } of segments) {
    const members = await search({ field: "segment_id", operator: "=", value: id });
    expect(members.body.total_count).toBe(count);
  }
  for (const { id } of companies) {
    const answer = await call("GET", `/companies/${id}`);
    if (answer.status !== 200) continue;
    expect((await call("GET", `/companies/${id}/contacts`)).body.total_count).toBe(answer.body.user_count);
  }
});
