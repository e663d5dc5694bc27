import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

let now = Date.parse("2026-11-20T10:00:00Z");
const { call, create } = await startIntercom({ now: () => now });
const upsert = async (body: unknown) => (await call("POST", "/companies", body)).body;
const NOT_FOUND = { status: 404, code: "company_not_found", message: "Company Not Found" };

describe("POST /companies", () => {
  test("creates a company, and leaves out what is not known of it", async () => {
    const company = await upsert({ company_id: "blue-sun", name: "Blue Sun", remote_created_at: 1374138000 });
    expect(company).toEqual({
      type: "company",
      company_id: "blue-sun",
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      app_id: "emulated",
      name: "Blue Sun",
      remote_created_at: 1374138000,
      created_at: now / 1000,
      updated_at: now / 1000,
      monthly_spend: 0,
      session_count: 0,
      user_count: 0,
      tags: { type: "tag.list", tags: [] },
      segments: { type: "segment.list", segments: [] },
      plan: {},
      custom_attributes: { creation_source: "api" },
    });
    expect((await call("GET", `/companies/${company.id}`)).body).toEqual(company);
  });

  test("updates the company that has the company_id, key by key", async () => {
    const first = await upsert({
      company_id: "upserted",
      name: "Before",
      size: 7,
      custom_attributes: { employees_in_it: 2 },
    });
    now += 5000;
    const second = await upsert({
      company_id: "upserted",
      plan: "Gold",
      custom_attributes: { is_reference: true },
    });
    expect(second).toMatchObject({
      id: first.id,
      name: "Before",
      size: 7,
      plan: { type: "plan", id: expect.stringMatching(/^\d+$/), name: "Gold" },
      custom_attributes: { employees_in_it: 2, is_reference: true },
      created_at: first.created_at,
      updated_at: first.created_at + 5,
    });
  });

  test("cuts off the decimals of numbers", async () => {
    expect(await upsert({ company_id: "spender", monthly_spend: 155.98 })).toMatchObject({
      monthly_spend: 155,
    });
  });

  test.each([
    [{ test: "invalid" }, "bad_request", "bad 'test' parameter"],
    [{ company_id: "x", updated_at: 5 }, "bad_request", "bad 'updated_at' parameter"],
    [
      { company_id: "x", update_last_request_at: true },
      "bad_request",
      "bad 'update_last_request_at' parameter",
    ],
    [{ name: "Nameless" }, "parameter_missing", "company_id must be given"],
    [{ company_id: "x", size: "many" }, "parameter_invalid", /size/],
    [{ company_id: "x", monthly_spend: 2 ** 31 }, "parameter_invalid", /monthly_spend/],
    [{ company_id: "x", custom_attributes: { unheard_of: 1 } }, "parameter_invalid", /unheard_of/],
    [{ company_id: "x", custom_attributes: { plan: "a contact's" } }, "parameter_invalid", /'plan'/],
  ])("refuses %j", async (body, code, message) => {
    expect(refusal(await call("POST", "/companies", body))).toEqual({
      status: 400,
      code,
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
    });
    expect(refusal(await call("GET", "/companies?company_id=x"))).toEqual(NOT_FOUND);
  });
});

describe("one company", () => {
  test("is updated by Intercom's id, and keeps its company_id", async () => {
    const { id } = await upsert({ company_id: "renamed", website: "https://old.example.com" });
    const path = `/companies/${id}`;
    const { body } = await call("PUT", path, { name: "New", website: null, company_id: "other" });
    expect(body).toMatchObject({ id, name: "New", company_id: "renamed" });
    expect(body).not.toHaveProperty("website");
    expect(refusal(await call("PUT", "/companies/renamed", { name: "x" }))).toEqual(NOT_FOUND);
  });

  test("is left alone by an update without a body", async () => {
    const company = await upsert({ company_id: "untouched", name: "Same" });
    now += 1000;
    expect((await call("PUT", `/companies/${company.id}`)).body).toEqual(company);
  });

  test("shows its tags by name and the segments it is in", async () => {
    const { id } = await upsert({
      company_id: "shown",
      plan: "Enterprise",
      size: 999,
      monthly_spend: 10_000,
    });
    for (const name of ["zeta", "Alpha"]) await call("POST", "/tags", { name, companies: [{ id }] });
    const { tags, segments } = (await call("GET", `/companies/${id}`)).body;
    const names = (items: { name: string }[]) => items.map(({ name }) => name);
    expect(tags.tags[0]).toEqual({ type: "tag", id: expect.stringMatching(/^\d+$/), name: "Alpha" });
    expect(names(tags.tags)).toEqual(["Alpha", "zeta"]);
    expect(names(segments.segments)).toEqual(["Enterprise customers", "Big spenders"]);
    expect((await call("GET", `/companies/${id}/segments`)).body).toEqual({
      type: "list",
      data: segments.segments,
    });
  });

  test("is deleted with its edges, and its contacts stay", async () => {
    const { id } = await upsert({ company_id: "doomed" });
    const contact = await create({ external_id: "survivor" });
    await call("POST", `/contacts/${contact.id}/companies`, { id });
    expect((await call("DELETE", `/companies/${id}`)).body).toEqual({ id, object: "company", deleted: true });
    expect((await call("GET", `/contacts/${contact.id}`)).body.companies.total_count).toBe(0);
    for (const path of ["", "/contacts", "/segments"]) {
      expect(refusal(await call("GET", `/companies/${id}${path}`))).toEqual(NOT_FOUND);
    }
    expect(refusal(await call("DELETE", `/companies/${id}`))).toEqual(NOT_FOUND);
    expect((await upsert({ company_id: "doomed" })).id).not.toBe(id);
  });
});

describe("GET /companies", () => {
  test("finds one by company_id or by name", async () => {
    const company = await upsert({ company_id: "a/b c", name: "Søn & Co" });
    const query = new URLSearchParams({ name: "Søn & Co" });
    expect((await call("GET", "/companies?company_id=a%2Fb%20c")).body).toEqual(company);
    expect((await call("GET", `/companies?${query}`)).body).toEqual(company);
    expect(refusal(await call("GET", "/companies?name=nobody"))).toEqual(NOT_FOUND);
    expect(refusal(await call("GET", "/companies?company_id=nobody"))).toEqual(NOT_FOUND);
  });

  test("lists those of a tag by page number", async () => {
    const companies = ["t1", "t2", "t3"].map((company_id) => ({ company_id }));
    for (const company of companies) await upsert(company);
    const tag = (await call("POST", "/tags", { name: "Trio", companies })).body;
    const path = `/companies?tag_id=${tag.id}&per_page=2`;
    const first = (await call("GET", path)).body;
    expect(first).toMatchObject({
      type: "list",
      data: [{ company_id: "t1" }, { company_id: "t2" }],
      total_count: 3,
      pages: { type: "pages", page: 1, per_page: 2, total_pages: 2 },
    });
    const next = new URL(first.pages.next);
    const second = (await call("GET", next.pathname + next.search)).body;
    expect(second).toMatchObject({ data: [{ company_id: "t3" }], pages: { next: null, page: 2 } });
    await call("POST", "/tags", { name: "Trio", companies: [{ company_id: "t2", untag: true }] });
    expect((await call("GET", path)).body.total_count).toBe(2);
  });

  test("has nobody with an unknown tag or segment", async () => {
    expect((await call("GET", "/companies?tag_id=1")).body).toMatchObject({
      data: [],
      pages: { total_pages: 0 },
    });
    expect((await call("GET", "/companies?segment_id=1")).body.data).toEqual([]);
  });

  test.each(["", "?", "?page=1", "?name=", "?per_page=60"])(
    "lists all that have a contact with %j",
    async (query) => {
      const { id } = await upsert({ company_id: "listed" });
      await upsert({ company_id: "unlisted" });
      const contact = await create({ external_id: `lister${query}` });
      await call("POST", `/contacts/${contact.id}/companies`, { id });
      const { body } = await call("GET", `/companies${query}`);
      expect(body).toMatchObject({ type: "list", data: [{ company_id: "listed" }], total_count: 1 });
      expect(body.pages).toMatchObject({ next: null, page: 1, per_page: query.includes("60") ? 60 : 15 });
    },
  );

  test("refuses a filter that is given twice", async () => {
    expect(refusal(await call("GET", "/companies?name=a&name=b")).status).toBe(400);
  });
});
