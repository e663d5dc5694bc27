import { describe, expect, test } from "vitest";
import { type Answer, filter, refusal, startIntercom } from "./intercom.js";

const { call, create, search } = await startIntercom({ contacts: 25 });

async function walk(
  perPage: number,
  between: (page: Answer) => Promise<void> = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  let after = "";
  do {
    const page = await call("GET", `/contacts?per_page=${perPage}${after}`);
    ids.push(...page.body.data.map((contact: { id: string }) => contact.id));
    await between(page);
    const next = page.body.pages.next?.starting_after;
    after = next === undefined ? "" : `&starting_after=${encodeURIComponent(next)}`;
  } while (after !== "");
  return ids;
}

describe("GET /contacts", () => {
  test("gives ten by default, the oldest first, with the count of all", async () => {
    const { body } = await call("GET", "/contacts");
    expect(body).toMatchObject({
      type: "list",
      total_count: 25,
      pages: { type: "pages", page: 1, per_page: 10, total_pages: 3, next: { page: 2 } },
    });
    const keys = body.data.map((it: { created_at: number; id: string }) => `${it.created_at} ${it.id}`);
    expect(keys).toHaveLength(10);
    expect(keys).toEqual([...keys].sort());
  });

  test.each([1, 7, 25, 150])("shows everybody once at %i a page", async (perPage) => {
    const ids = await walk(perPage);
    expect(new Set(ids).size).toBe(25);
    expect(ids).toHaveLength(25);
  });

  test("names the page in every answer and no next one in the last", async () => {
    const pages: unknown[] = [];
    await walk(10, async ({ body }) => void pages.push([body.pages.page, "next" in body.pages]));
    expect(pages).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  test("goes on behind a cursor whose own contact has gone", async () => {
    const all = await walk(150);
    const seen = await walk(5, async ({ body }) => {
      if (body.pages.page === 2) await call("POST", `/contacts/${body.data.at(-1).id}/archive`);
    });
    expect(seen).toEqual(all);
    await call("POST", `/contacts/${all[9]}/unarchive`);
  });

  test("filters nothing by parameters it does not have", async () => {
    const { body } = await call("GET", "/contacts?email=nobody@example.com&page=3");
    expect(body).toMatchObject({ total_count: 25, pages: { page: 1 } });
  });

  test.each(["0", "-1", "151", "many", "1.5"])("refuses per_page=%s", async (perPage) => {
    expect(refusal(await call("GET", `/contacts?per_page=${perPage}`))).toMatchObject({
      status: 400,
      code: "parameter_invalid",
    });
  });

  test("says that 151 a page is too big", async () => {
    expect(refusal(await call("GET", "/contacts?per_page=151")).message).toBe("Per Page is too big");
  });

  test("refuses a contact's id, nonsense and a search's cursor as a cursor", async () => {
    const found = await search(filter("role", "IN", ["user", "lead"]), { pagination: { per_page: 1 } });
    const [contact] = found.body.data;
    for (const cursor of [contact.id, "nonsense", found.body.pages.next.starting_after, "W10="]) {
      expect(
        refusal(await call("GET", `/contacts?starting_after=${encodeURIComponent(cursor)}`)),
      ).toMatchObject({
        status: 400,
        code: "client_error",
      });
    }
  });

  test("lists a new contact last", async () => {
    const { id } = await create({ external_id: "youngest" });
    expect((await walk(150)).at(-1)).toBe(id);
    await call("DELETE", `/contacts/${id}`);
  });
});
