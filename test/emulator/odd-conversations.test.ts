import { expect, test } from "vitest";
import { startIntercom } from "./intercom.js";

const { call } = await startIntercom({ contacts: 10 });
const many = (await call("GET", "/contacts/find_by_external_id/seed-many")).body;
const query = { field: "contact_ids", operator: "=", value: many.id };
const rows = (await call("POST", "/conversations/search", { query, pagination: { per_page: 150 } })).body;

/** The odd conversation of a title, with its parts. */
async function odd(title: string) {
  const { id } = rows.conversations.find((it: { title: string }) => it.title === title);
  const { body } = await call("GET", `/conversations/${id}`);
  return { body, parts: body.conversation_parts.conversation_parts };
}

test("one contact has more than fifty conversations", () => {
  expect(rows.total_count).toBe(51);
});

test("of 600 parts only the newest 500 are given, and all are counted", async () => {
  const { body, parts } = await odd("600 parts");
  expect(parts).toHaveLength(500);
  expect(body.conversation_parts.total_count).toBe(600);
  expect([parts[0].body, parts[499].body]).toEqual([
    '<p class="no-margin">Message 101</p>',
    '<p class="no-margin">Message 600</p>',
  ]);
});

test("what was redacted is not there any more, neither at the beginning nor later", async () => {
  const { body, parts } = await odd("redacted");
  expect([body.source.redacted, parts[0].redacted, parts[1].redacted]).toEqual([true, true, false]);
});

test("bots, teams, a teammate who left and a contact who is gone have written", async () => {
  const bot = await odd("answered by a bot");
  expect(bot.parts[0].author).toMatchObject({ type: "bot", from_ai_agent: true });
  expect(bot.body).toMatchObject({ ai_agent_participated: true, ai_agent: { rating: 4 } });
  const { parts, body } = await odd("a deleted teammate");
  expect(parts[1].author).toMatchObject({ type: "admin", name: "Greta Gone" });
  expect((await call("GET", `/admins/${body.admin_assignee_id}`)).status).toBe(404);
  const gone = (await odd("a contact who is gone")).parts[0].author;
  expect(gone).toMatchObject({ type: "user", name: null, email: "" });
  expect((await odd("of a team")).parts[1].author).toMatchObject({
    type: "team",
    name: "Support",
    email: "",
  });
});

test("a message is of files alone, another of emoji and two directions", async () => {
  const { body } = await odd("attachments");
  expect(body.source).toMatchObject({
    type: "email",
    body: "",
    attachments: [{ width: 1280 }, { name: "Rechnung März.pdf" }],
  });
  expect(body.source.attachments[1]).not.toHaveProperty("width");
  const { parts } = await odd("emoji 🎉 and عربي");
  expect(parts[0].body).toContain("👩‍👩‍👧‍👦");
});

test("one is snoozed, one is urgent and rated, one is of a group", async () => {
  expect((await odd("snoozed")).body).toMatchObject({ state: "snoozed", open: true });
  expect((await odd("urgent, and rated 1")).body).toMatchObject({
    priority: "priority",
    conversation_rating: { rating: 1, contact: { id: many.id, external_id: "seed-many" } },
  });
  expect((await odd("of a group")).body.contacts.contacts).toHaveLength(2);
});
