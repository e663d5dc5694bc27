import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom({ contacts: 5 });
const NOT_FOUND = { status: 404, code: "not_found", message: "Resource Not Found" };
const USER_NOT_FOUND = { status: 404, code: "not_found", message: "User Not Found" };
const write = (contactId: string, body: unknown) => call("POST", `/contacts/${contactId}/notes`, body);
const { admins } = (await call("GET", "/admins")).body;

describe("a note", () => {
  test("is written by the token's admin, as HTML, and read by its id", async () => {
    const { id } = await create({ external_id: "noted" });
    const { body } = await write(id, { body: "Hello" });
    expect(body).toEqual({
      type: "note",
      id: expect.stringMatching(/^\d+$/),
      created_at: expect.any(Number),
      contact: { type: "contact", id },
      author: {
        type: "admin",
        id: admins[0].id,
        name: admins[0].name,
        email: admins[0].email,
        away_mode_enabled: false,
        away_mode_reassign: false,
        away_status_reason_id: null,
        has_inbox_seat: true,
        team_ids: [5017691, 5017693],
        team_priority_level: { primary_team_ids: [5017691, 5017693] },
      },
      body: "<p>Hello</p>",
    });
    expect((await call("GET", `/notes/${body.id}`)).body).toEqual(body);
    expect((await call("GET", `/contacts/${id}`)).body.notes).toMatchObject({
      data: [{ type: "note", id: body.id }],
      total_count: 1,
    });
  });

  test("names another admin, by string or number", async () => {
    const { id } = await create({ external_id: "signed" });
    for (const admin_id of [admins[2].id, Number(admins[2].id)]) {
      expect((await write(id, { body: "Hi", admin_id })).body.author.id).toBe(admins[2].id);
    }
  });

  test.each([
    ["1 < 2 & more", "<p>1 &lt; 2 &amp; more</p>"],
    ["two\nlines", "<p>two<br>\nlines</p>"],
    ["<p>already <b>rich</b></p>", "<p>already <b>rich</b></p>"],
  ])("of %j is %j", async (text, html) => {
    const { id } = await create({ role: "lead" });
    expect((await write(id, { body: text })).body.body).toBe(html);
  });

  test("is refused to strangers, of strangers, and without a text", async () => {
    const { id } = await create({ external_id: "unnoted" });
    expect(refusal(await write(id, { body: "x", admin_id: "1" }))).toEqual(NOT_FOUND);
    expect(refusal(await write("nobody", { body: "x" }))).toEqual(USER_NOT_FOUND);
    expect(refusal(await call("GET", "/contacts/nobody/notes"))).toEqual(USER_NOT_FOUND);
    expect(refusal(await call("GET", "/notes/0"))).toEqual(NOT_FOUND);
    for (const body of [{}, { body: " " }, { body: 5 }]) {
      expect(refusal(await write(id, body))).toMatchObject({ status: 400, code: "parameter_missing" });
    }
    expect((await call("GET", `/contacts/${id}/notes`)).body.total_count).toBe(0);
  });
});

describe("the notes of a contact", () => {
  test("are listed by page number, fifty at a time, the newest first", async () => {
    const many = (await call("GET", "/contacts/find_by_external_id/seed-many")).body;
    const path = `/contacts/${many.id}/notes`;
    const first = (await call("GET", path)).body;
    expect(first).toMatchObject({
      type: "list",
      total_count: 60,
      pages: { type: "pages", page: 1, per_page: 50, total_pages: 2 },
    });
    const next = new URL(first.pages.next);
    const second = (await call("GET", next.pathname + next.search)).body;
    expect(second.pages.next).toBeNull();
    const moments = [...first.data, ...second.data].map(({ created_at }) => created_at);
    expect(new Set(moments).size).toBe(60);
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
    expect(first.data.slice(0, 10).map(({ id }: { id: string }) => id)).toEqual(
      many.notes.data.map(({ id }: { id: string }) => id),
    );
    expect(refusal(await call("GET", `${path}?per_page=151`)).message).toBe("Per Page is too big");
  });

  test("move with a merge", async () => {
    const lead = await create({ role: "lead" });
    const user = await create({ external_id: "note-heir" });
    const note = (await write(lead.id, { body: "Moves" })).body;
    await call("POST", "/contacts/merge", { from: lead.id, into: user.id });
    const moved = { ...note, contact: { type: "contact", id: user.id } };
    expect((await call("GET", `/contacts/${user.id}/notes`)).body.data).toEqual([moved]);
    expect((await call("GET", `/notes/${note.id}`)).body).toEqual(moved);
  });
});

describe("the notes of a company", () => {
  const V = (version: string) => ({ "intercom-version": version });

  test("are written since 2.16 and listed since 2.15", async () => {
    const { id } = (await call("POST", "/companies", { company_id: "noted" })).body;
    const path = `/companies/${id}/notes`;
    const { body } = await call("POST", path, { body: "Signed" }, V("2.16"));
    expect(body).toMatchObject({ type: "note", company: { type: "company", id }, body: "<p>Signed</p>" });
    expect(body).not.toHaveProperty("contact");
    expect((await call("GET", path, undefined, V("2.15"))).body).toMatchObject({
      data: [body],
      total_count: 1,
    });
    expect((await call("GET", `/companies/${id}`, undefined, V("2.16"))).body.notes).toEqual({
      type: "note.list",
      data: [{ type: "note", id: body.id, url: `/notes/${body.id}` }],
      url: path,
      total_count: 1,
      has_more: false,
    });
    expect((await call("GET", `/companies/${id}`)).body).not.toHaveProperty("notes");
    for (const [method, version] of [
      ["GET", "2.14"],
      ["POST", "2.15"],
    ] as const) {
      const answer = await call(method, path, method === "POST" ? { body: "x" } : undefined, V(version));
      expect(refusal(answer)).toMatchObject({ status: 400, code: "intercom_version_invalid" });
    }
  });

  test("are refused to strangers and of strangers", async () => {
    const { id } = (await call("POST", "/companies", { company_id: "unnoted" })).body;
    const path = `/companies/${id}/notes`;
    expect(refusal(await call("POST", path, { body: "x", admin_id: "1" }, V("2.16")))).toEqual(NOT_FOUND);
    const missing = await call("GET", "/companies/nobody/notes", undefined, V("2.16"));
    expect(refusal(missing).code).toBe("company_not_found");
  });
});
