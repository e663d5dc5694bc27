import { describe, expect, test } from "vitest";
import { filter, refusal, startIntercom } from "./intercom.js";

const { call } = await startIntercom({ contacts: 30 });
const search = (query: unknown, rest = {}, version = "2.14") =>
  call("POST", "/conversations/search", { query, ...rest }, { "intercom-version": version });
const idsOf = (answer: Awaited<ReturnType<typeof call>>): string[] =>
  answer.body.conversations.map(({ id }: { id: string }) => id);
const all = (await call("GET", "/conversations?per_page=150")).body;

describe("conversations", () => {
  test("are listed twenty at a time, the latest change first, without their parts", async () => {
    const { body } = await call("GET", "/conversations");
    expect(body).toMatchObject({ type: "conversation.list", pages: { per_page: 20, page: 1 } });
    expect(body.conversations).toHaveLength(20);
    const times = body.conversations.map((it: { updated_at: number }) => it.updated_at);
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
    expect(body.conversations[0]).not.toHaveProperty("conversation_parts");
  });

  test("are walked by cursor, each once", async () => {
    const seen: string[] = [];
    let next = "";
    do {
      const page = await call("GET", `/conversations?per_page=50&starting_after=${encodeURIComponent(next)}`);
      seen.push(...idsOf(page));
      next = page.body.pages.next?.starting_after ?? "";
    } while (next !== "");
    expect(seen).toHaveLength(all.total_count);
    expect(new Set(seen).size).toBe(all.total_count);
  });

  test("are read one by one, with their parts, the oldest first", async () => {
    const [{ id }] = all.conversations;
    const { body } = await call("GET", `/conversations/${id}`);
    expect(body).toMatchObject({ type: "conversation", id });
    const { conversation_parts: parts, total_count } = body.conversation_parts;
    expect(parts).toHaveLength(total_count);
    const times = parts.map((it: { created_at: number }) => it.created_at);
    expect(times).toEqual(times.toSorted((a: number, b: number) => a - b));
    expect(refusal(await call("GET", "/conversations/1"))).toEqual({
      status: 404,
      code: "not_found",
      message: "Resource Not Found",
    });
  });

  test("come as plain text when that is asked for", async () => {
    const html = await call("GET", `/conversations/${all.conversations[0].id}`);
    const plain = await call("GET", `/conversations/${all.conversations[0].id}?display_as=plaintext`);
    expect(html.body.source.body).toMatch(/^<p class="no-margin">.*<\/p>$/);
    expect(plain.body.source.body).toBe(html.body.source.body.replace(/<[^>]*>/g, ""));
  });

  test("have nobody and no priority in other words from 2.16 on", async () => {
    const isPlain = (it: { admin_assignee_id: number | null; priority: string }) =>
      it.admin_assignee_id === null && it.priority === "not_priority";
    const { id } = all.conversations.find(isPlain);
    const newest = await call("GET", `/conversations/${id}`, undefined, { "intercom-version": "2.16" });
    expect(newest.body).toMatchObject({
      admin_assignee_id: 0,
      priority: "none",
      company: null,
      channel: { initial: expect.any(String) },
      external_references: [],
    });
  });
});

describe("the search of conversations", () => {
  test("finds those of one contact, and of any of several", async () => {
    const contacts = (await call("GET", "/contacts?per_page=4")).body.data.map((it: { id: string }) => it.id);
    const of = (ids: readonly string[]) =>
      all.conversations
        .filter((it: { contacts: { contacts: { id: string }[] } }) =>
          it.contacts.contacts.some(({ id }) => ids.includes(id)),
        )
        .map(({ id }: { id: string }) => id);
    const one = await search(filter("contact_ids", "=", contacts[0]), { pagination: { per_page: 150 } });
    expect(one.body.total_count).toBeGreaterThan(20);
    const rest = contacts.slice(1);
    const some = await search(filter("contact_ids", "IN", rest), { pagination: { per_page: 150 } });
    expect(idsOf(some)).toEqual(of(rest));
  });

  test("compares times to the second, and > and < include it", async () => {
    const { updated_at } = all.conversations[30];
    const after = await search(filter("updated_at", ">", updated_at), { pagination: { per_page: 150 } });
    const before = await search(filter("updated_at", "<", updated_at), { pagination: { per_page: 150 } });
    const same = await search(filter("updated_at", "=", updated_at));
    expect(same.body.total_count).toBeGreaterThan(0);
    expect(after.body.total_count + before.body.total_count).toBe(all.total_count + same.body.total_count);
  });

  test("sorts as it is asked to", async () => {
    const everything = filter("id", "!=", "1");
    const sort = { field: "created_at", order: "ascending" };
    const { body } = await search(everything, { sort, pagination: { per_page: 150 } });
    const times = body.conversations.map((it: { created_at: number }) => it.created_at);
    expect(times).toEqual(times.toSorted((a: number, b: number) => a - b));
    expect(refusal(await search(everything, { sort: { field: "contact_ids" } })).status).toBe(400);
  });

  test("finds a message by one of its words, and by no two of them", async () => {
    expect((await search(filter("source.body", "=", "invoices?"))).body.total_count).toBeGreaterThan(0);
    expect((await search(filter("source.body", "=", "my invoices?"))).body.total_count).toBe(0);
  });

  test("speaks of priority as its version does", async () => {
    const old = await search(filter("priority", "=", "priority"));
    const levels = ["low", "medium", "high", "urgent"];
    const newest = await search(filter("priority", "IN", levels), {}, "2.16");
    expect(old.body.total_count).toBeGreaterThan(0);
    expect(newest.body.total_count).toBe(old.body.total_count);
  });

  test.each([
    ["a field that conversations do not have", filter("email", "=", "x"), 400],
    ["an operator that a flag does not have", filter("open", "~", true), 400],
    ["more than 150 a page", filter("open", "=", true), 400],
  ])("refuses %s", async (_what, query, status) => {
    expect((await search(query, { pagination: { per_page: 151 } })).status).toBe(status);
  });
});

describe("teams", () => {
  test("are listed and found, with their admins", async () => {
    const { teams } = (await call("GET", "/teams")).body;
    expect(teams).toHaveLength(4);
    expect((await call("GET", `/teams/${teams[0].id}`)).body).toEqual(teams[0]);
    expect(teams[3]).toEqual({ type: "team", id: "5017694", name: "Night shift", admin_ids: [] });
    const { admins } = (await call("GET", "/admins")).body;
    expect(admins[0]).toMatchObject({
      team_ids: [5017691, 5017693],
      team_priority_level: { primary_team_ids: [5017691, 5017693] },
    });
    expect(refusal(await call("GET", "/teams/1"))).toEqual({
      status: 404,
      code: "team_not_found",
      message: "Team not found",
    });
  });
});
