import { describe, expect, test } from "vitest";
import { filter, refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom();
const NEW = { "intercom-version": "2.16" };
const ask = (method: string, path: string, body?: unknown) => call(method, path, body, NEW);
const NOBODY = "0".repeat(24);

test("an owner is a string, and one can be given so", async () => {
  const owner_id = (await call("GET", "/me")).body.id;
  const { body } = await ask("POST", "/contacts", { external_id: "owned", owner_id });
  expect(body.owner_id).toBe(owner_id);
  expect((await call("GET", `/contacts/${body.id}`)).body.owner_id).toBe(Number(owner_id));
  const found = await ask("POST", "/contacts/search", { query: filter("owner_id", "=", owner_id) });
  expect(found.body.data).toMatchObject([{ id: body.id, owner_id }]);
});

test("an email may be verified, and nothing else", async () => {
  const verified = { email: "sure@example.com", email_verified: true };
  const { body } = await ask("POST", "/contacts", verified);
  expect((await ask("PUT", `/contacts/${body.id}`, verified)).status).toBe(200);
  for (const answer of [
    await ask("POST", "/contacts", { external_id: "unsure", email_verified: true }),
    await ask("PUT", `/contacts/${body.id}`, { email_verified: false }),
    await ask("PUT", `/contacts/${body.id}`, { ...verified, email_verified: "yes" }),
  ]) {
    expect(refusal(answer)).toMatchObject({ status: 400, code: "parameter_invalid" });
  }
  expect((await call("PUT", `/contacts/${body.id}`, { email_verified: true })).status).toBe(200);
});

describe("a merged contact", () => {
  const merge = async (into: string) => {
    const lead = await create({ role: "lead" });
    await call("POST", "/contacts/merge", { from: lead.id, into });
    return lead;
  };

  test("says where it went when it is read, by either id, and is unknown to everything else", async () => {
    const { id } = await create({ external_id: "canonical" });
    const lead = await merge(id);
    for (const path of [
      `/contacts/${lead.id}`,
      `/contacts/find_by_external_id/${encodeURIComponent(lead.external_id)}`,
    ]) {
      const answer = await ask("GET", path);
      expect(refusal(answer)).toMatchObject({ status: 410, code: "contact_merged" });
      expect(answer.headers.get("link")).toBe(`</contacts/${id}>; rel="canonical"`);
      expect((await call("GET", path)).status).toBe(404);
    }
    expect(refusal(await ask("PUT", `/contacts/${lead.id}`, {})).status).toBe(404);
    expect(refusal(await ask("GET", `/contacts/${lead.id}/tags`)).status).toBe(404);
  });

  test("is in the history of the other, page by page and in both orders", async () => {
    const { id } = await create({ external_id: "absorbing" });
    const leads = [(await merge(id)).id, (await merge(id)).id, (await merge(id)).id];
    const path = `/contacts/${id}/merge_history`;
    const read = async (query: string) => (await ask("GET", `${path}?${query}`)).body;
    const idsOf = (page: { data: { source_contact_id: string }[] }) =>
      page.data.map((it) => it.source_contact_id);
    const first = await read("per_page=2");
    expect(first.data[0]).toEqual({
      type: "merge_history",
      source_contact_id: leads[2],
      source_contact_role: "lead",
      merged_at: expect.any(Number),
    });
    const second = await read(`per_page=2&cursor=${encodeURIComponent(first.next_cursor)}`);
    expect([first.has_more, second.has_more]).toEqual([true, false]);
    expect([...idsOf(first), ...idsOf(second)]).toEqual([...leads].reverse());
    expect(second).not.toHaveProperty("next_cursor");
    expect(idsOf(await read("order=asc"))).toEqual(leads);
    const { data } = await read("");
    const asked = await ask("GET", `/contacts/${id}?include_merge_history=true`);
    expect(asked.body.merge_history).toEqual(data);
    expect((await ask("GET", `/contacts/${id}`)).body).not.toHaveProperty("merge_history");
    const old = await call("GET", `/contacts/${id}?include_merge_history=true`);
    expect(old.body).not.toHaveProperty("merge_history");
    expect(refusal(await ask("GET", `${path}?cursor=made-up`))).toMatchObject({ code: "client_error" });
  });

  test("history is of users only, and unknown before 2.16", async () => {
    const lead = await create({ role: "lead" });
    const missing = { status: 404, code: "not_found", message: "Contact not found" };
    expect(refusal(await ask("GET", `/contacts/${lead.id}/merge_history`))).toEqual(missing);
    expect(refusal(await ask("GET", `/contacts/${NOBODY}/merge_history`))).toEqual(missing);
    expect((await ask("GET", `/contacts/${lead.id}?include_merge_history=true`)).body).not.toHaveProperty(
      "merge_history",
    );
    expect(refusal(await call("GET", `/contacts/${lead.id}/merge_history`)).code).toBe(
      "intercom_version_invalid",
    );
  });
});

test("bulk tagging skips who is missing, and says whom it did not", async () => {
  const { id } = await create({ external_id: "present" });
  const company = (await call("POST", "/companies", { company_id: "present" })).body;
  const users = await ask("POST", "/tags", { name: "Bulk", users: [{ id }, { id: NOBODY }] });
  expect(users.body).toMatchObject({ name: "Bulk", users: [{ id, tagged: true }], companies: [] });
  const companies = await ask("POST", "/tags", {
    name: "Bulk",
    companies: [{ company_id: "present", untag: true }, { company_id: "absent" }],
  });
  expect(companies.body).toMatchObject({ users: [], companies: [{ id: company.id, tagged: false }] });
  expect((await call("GET", `/contacts/${id}/tags`)).body.data).toMatchObject([{ name: "Bulk" }]);
  const old = await call("POST", "/tags", { name: "Bulk", users: [{ id }] });
  expect(Object.keys(old.body).sort()).toEqual(["id", "name", "type"]);
});

test("a company may be told that it made a request now", async () => {
  const seen = { company_id: "seen", update_last_request_at: true };
  const { body } = await ask("POST", "/companies", seen);
  expect(body.last_request_at).toBe(body.created_at);
  const unseen = await ask("POST", "/companies", {
    ...seen,
    company_id: "unseen",
    update_last_request_at: false,
  });
  expect(unseen.body).not.toHaveProperty("last_request_at");
});
