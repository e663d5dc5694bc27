import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom();
const COMPANY_NOT_FOUND = { status: 404, code: "company_not_found", message: "Company Not Found" };
const USER_NOT_FOUND = { status: 404, code: "not_found", message: "User Not Found" };
const NOBODY = "0".repeat(24);

async function company(company_id: string): Promise<string> {
  return (await call("POST", "/companies", { company_id })).body.id;
}
const attach = (contactId: string, id: unknown) => call("POST", `/contacts/${contactId}/companies`, { id });

describe("the companies of a contact", () => {
  test("are attached and detached, and the answer is the company", async () => {
    const { id: contactId } = await create({ external_id: "attached" });
    const id = await company("one");
    expect((await attach(contactId, id)).body).toMatchObject({ type: "company", id, user_count: 1 });
    expect((await attach(contactId, id)).body).toMatchObject({ user_count: 1 });
    const { companies } = (await call("GET", `/contacts/${contactId}`)).body;
    expect(companies).toMatchObject({ data: [{ type: "company", id }], total_count: 1, has_more: false });
    const detached = await call("DELETE", `/contacts/${contactId}/companies/${id}`);
    expect(detached.body).toMatchObject({ type: "company", id, user_count: 0 });
    expect((await call("DELETE", `/contacts/${contactId}/companies/${id}`)).status).toBe(200);
    expect((await call("GET", `/companies/${id}/contacts`)).body.data).toEqual([]);
    expect((await call("GET", `/contacts/${contactId}`)).body.companies.total_count).toBe(0);
  });

  test.each(["2.11", "2.14", "2.16"])(
    "come with their notes when attached or detached at %s",
    async (version) => {
      const headers = { "intercom-version": version };
      const { id: contactId } = await create({ external_id: `notes-${version}` });
      const id = await company(`notes-${version}`);
      const path = `/contacts/${contactId}/companies`;
      const notes = {
        type: "note.list",
        data: [],
        url: `/companies/${id}/notes`,
        total_count: 0,
        has_more: false,
      };
      expect((await call("POST", path, { id }, headers)).body.notes).toEqual(notes);
      expect((await call("GET", path, undefined, headers)).body.data[0].notes).toEqual(
        version === "2.16" ? notes : undefined,
      );
      expect((await call("DELETE", `${path}/${id}`, undefined, headers)).body.notes).toEqual(notes);
    },
  );

  test("are listed by page number under `data`, in the order they were attached", async () => {
    const { id: contactId } = await create({ external_id: "twelve" });
    const ids: string[] = [];
    for (let number = 1; number <= 12; number += 1) {
      ids.push(await company(`twelve-${number}`));
      await attach(contactId, ids.at(-1));
    }
    const path = `/contacts/${contactId}/companies`;
    const all = (await call("GET", path)).body;
    expect(all).toMatchObject({ type: "list", total_count: 12, pages: { per_page: 50, next: null } });
    expect(all.data.map((it: { id: string }) => it.id)).toEqual(ids);
    const first = (await call("GET", `${path}?per_page=10`)).body;
    expect(first.pages).toMatchObject({ page: 1, per_page: 10, total_pages: 2 });
    expect(first.pages.next).toMatch(new RegExp(`^http://127.0.0.1:\\d+${path}\\?per_page=10&page=2$`));
    expect((await call("GET", `${path}?per_page=10&page=2`)).body.data).toHaveLength(2);
    expect((await call("GET", `${path}?per_page=6&page=2`)).body.pages).toMatchObject({ next: null });
    const { companies } = (await call("GET", `/contacts/${contactId}`)).body;
    expect(companies).toMatchObject({ total_count: 12, has_more: true });
    expect(companies.data).toHaveLength(10);
  });

  test("are a thousand at most", async () => {
    const { id: contactId } = await create({ external_id: "collector" });
    for (let hundred = 0; hundred < 10; hundred += 1) {
      const keys = Array.from({ length: 100 }, (_, at) => `k-${hundred * 100 + at + 1}`);
      await Promise.all(keys.map(async (key) => attach(contactId, await company(key))));
    }
    expect(refusal(await attach(contactId, await company("k-1001")))).toEqual({
      status: 400,
      code: "contact_company_limit_exceeded",
      message: "Contact has reached the maximum of 1000 company associations",
    });
    expect((await attach(contactId, await company("k-1000"))).status).toBe(200);
  });

  test("are refused to strangers and of strangers", async () => {
    const { id: contactId } = await create({ external_id: "refused" });
    const id = await company("refusing");
    expect(refusal(await attach(contactId, undefined))).toEqual({
      status: 400,
      code: "parameter_not_found",
      message: "company not specified",
    });
    expect(refusal(await call("POST", `/contacts/${contactId}/companies`))).toMatchObject({ status: 400 });
    expect(refusal(await attach(contactId, "refusing"))).toEqual(COMPANY_NOT_FOUND);
    expect(refusal(await attach(NOBODY, id))).toEqual(USER_NOT_FOUND);
    expect(refusal(await call("GET", `/contacts/${NOBODY}/companies`))).toEqual(USER_NOT_FOUND);
    expect(refusal(await call("DELETE", `/contacts/${NOBODY}/companies/${id}`))).toEqual(USER_NOT_FOUND);
    expect(refusal(await call("DELETE", `/contacts/${contactId}/companies/${NOBODY}`))).toEqual(
      COMPANY_NOT_FOUND,
    );
  });
});

describe("the contacts of a company", () => {
  test("are listed by cursor, the first created first", async () => {
    const id = await company("crowded");
    const ids: string[] = [];
    for (let number = 1; number <= 5; number += 1) {
      ids.push((await create({ external_id: `crowd-${number}` })).id);
      await attach(ids.at(-1) ?? "", id);
    }
    const path = `/companies/${id}/contacts`;
    expect((await call("GET", path)).body.pages).toEqual({
      type: "pages",
      page: 1,
      per_page: 50,
      total_pages: 1,
    });
    const seen: string[] = [];
    let cursor = "";
    do {
      const { data, pages, total_count } = (
        await call("GET", `${path}?per_page=2&starting_after=${encodeURIComponent(cursor)}`)
      ).body;
      expect(total_count).toBe(5);
      seen.push(...data.map((it: { id: string }) => it.id));
      cursor = pages.next?.starting_after ?? "";
    } while (cursor !== "");
    expect(seen).toEqual(ids);
    const other = await company("quiet");
    const { next } = (await call("GET", `${path}?per_page=2`)).body.pages;
    const foreign = `/companies/${other}/contacts?starting_after=${encodeURIComponent(next.starting_after)}`;
    expect(refusal(await call("GET", foreign))).toMatchObject({ status: 400, code: "client_error" });
  });

  test("are counted and listed while they are live", async () => {
    const id = await company("emptied");
    const contact = await create({ external_id: "goes-and-comes" });
    await attach(contact.id, id);
    const seen = async () => [
      (await call("GET", `/companies/${id}`)).body.user_count,
      (await call("GET", `/companies/${id}/contacts`)).body.total_count,
    ];
    expect(await seen()).toEqual([1, 1]);
    await call("POST", `/contacts/${contact.id}/archive`);
    expect(await seen()).toEqual([0, 0]);
    await call("POST", `/contacts/${contact.id}/unarchive`);
    expect(await seen()).toEqual([1, 1]);
  });

  test("follow a merge, and nobody counts twice", async () => {
    const [one, two] = [await company("merged-1"), await company("merged-2")];
    const lead = await create({ role: "lead" });
    const user = await create({ external_id: "merger" });
    for (const id of [one, two]) await attach(lead.id, id);
    await attach(user.id, one);
    const { companies } = (await call("POST", "/contacts/merge", { from: lead.id, into: user.id })).body;
    expect(companies.data.map((it: { id: string }) => it.id)).toEqual([one, two]);
    for (const id of [one, two]) {
      expect((await call("GET", `/companies/${id}/contacts`)).body.data).toMatchObject([{ id: user.id }]);
      expect((await call("GET", `/companies/${id}`)).body.user_count).toBe(1);
    }
  });
});
