import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom({ contacts: 200 });
const list = async (query: string) => (await call("POST", `/companies/list?${query}`)).body;
const idsOf = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

async function walk(query: string): Promise<{ id: string; last_request_at?: number }[]> {
  const page = await list(query);
  const found = [...page.data];
  for (let { next } = page.pages; next !== null; ) {
    const { body } = await call("POST", next.slice(next.indexOf("/companies/list")));
    found.push(...body.data);
    next = body.pages.next;
  }
  return found;
}

describe("POST /companies/list", () => {
  test("walks everybody by page number, the latest request first, each once", async () => {
    const companies = await walk("per_page=7");
    const { total_count, pages } = await list("per_page=7");
    expect(companies).toHaveLength(total_count);
    expect(pages.total_pages).toBe(Math.ceil(total_count / 7));
    expect(new Set(companies.map(({ id }) => id)).size).toBe(total_count);
    const requests = companies.map(({ last_request_at }) => last_request_at ?? -1);
    expect(requests).toEqual([...requests].sort((a, b) => b - a));
  });

  test("holds fifteen unless asked for more, in either order", async () => {
    expect((await list("")).pages).toMatchObject({ page: 1, per_page: 15 });
    const all = idsOf(await list("per_page=60"));
    expect(idsOf(await list("per_page=60&order=asc"))).toEqual(all.reverse());
  });

  test("ignores the body", async () => {
    const { pages } = (await call("POST", "/companies/list", { per_page: 2, page: 3 })).body;
    expect(pages).toMatchObject({ page: 1, per_page: 15 });
  });

  test("leaves out whoever has no contact", async () => {
    const { id } = (await call("POST", "/companies", { company_id: "lonely" })).body;
    const { total_count } = await list("");
    const contact = await create({ external_id: "first-contact" });
    await call("POST", `/contacts/${contact.id}/companies`, { id });
    expect(idsOf(await list("per_page=60&order=asc"))).toContain(id);
    await call("POST", `/contacts/${contact.id}/archive`);
    expect(await list("")).toMatchObject({ total_count });
  });

  test("is empty behind the last page", async () => {
    expect(await list("page=99")).toMatchObject({ data: [], pages: { next: null, page: 99 } });
  });

  test.each([
    ["per_page=61", "parameter_invalid", "Per Page is too big"],
    ["per_page=0", "parameter_invalid", "Per Page must be a positive number"],
    ["page=0", "parameter_invalid", "Page must be a positive number"],
    ["page=two", "parameter_invalid", "Page must be a positive number"],
    ["page=168&per_page=60", "bad_request", "page limit reached, please use scroll API"],
    ["page=10001&per_page=1", "bad_request", "page limit reached, please use scroll API"],
  ])("refuses %s", async (query, code, message) => {
    expect(refusal(await call("POST", `/companies/list?${query}`))).toEqual({ status: 400, code, message });
  });

  test("ends at the ten thousandth company", async () => {
    expect(await list("page=10000&per_page=1")).toMatchObject({ data: [] });
  });
});

describe("GET /companies/scroll", () => {
  let now = Date.parse("2026-11-20T10:00:00Z");
  const EXISTS = {
    status: 400,
    code: "scroll_exists",
    message: "scroll already exists for this workspace",
  };
  const GONE = { status: 404, code: "not_found", message: "scroll parameter not found" };

  async function open(companies: number) {
    const intercom = await startIntercom({ now: () => now });
    const contact = await intercom.create({ external_id: "everywhere" });
    for (let number = 1; number <= companies; number += 1) {
      const { body } = await intercom.call("POST", "/companies", { company_id: `c${number}` });
      await intercom.call("POST", `/contacts/${contact.id}/companies`, { id: body.id });
    }
    return (param?: string) =>
      intercom.call("GET", `/companies/scroll${param === undefined ? "" : `?scroll_param=${param}`}`);
  }

  test("goes over everybody a hundred at a time, ends with nobody, and then is gone", async () => {
    const scroll = await open(130);
    const first = (await scroll()).body;
    expect(first).toMatchObject({ type: "list", pages: null, total_count: null });
    const second = (await scroll(first.scroll_param)).body;
    expect([first.data.length, second.data.length]).toEqual([100, 30]);
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(130);
    expect((await scroll(first.scroll_param)).body).toMatchObject({ data: [] });
    expect(refusal(await scroll(first.scroll_param))).toEqual(GONE);
    expect((await scroll()).status).toBe(200);
  });

  test("is one at a time, until nobody has asked for a minute", async () => {
    const scroll = await open(1);
    const { scroll_param } = (await scroll()).body;
    expect(refusal(await scroll())).toEqual(EXISTS);
    now += 59_999;
    expect(refusal(await scroll())).toEqual(EXISTS);
    now += 1;
    expect(refusal(await scroll(scroll_param))).toEqual(GONE);
    expect((await scroll()).body.scroll_param).not.toBe(scroll_param);
  });

  test("stays open while it is used", async () => {
    const scroll = await open(201);
    const { scroll_param } = (await scroll()).body;
    for (const left of [100, 1]) {
      now += 59_999;
      expect((await scroll(scroll_param)).body.data).toHaveLength(left);
    }
  });

  test("knows no param that it did not give", async () => {
    const scroll = await open(0);
    expect(refusal(await scroll("made-up"))).toEqual(GONE);
  });
});
