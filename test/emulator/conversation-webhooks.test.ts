import { expect, test } from "vitest";
import { startIntercom } from "./intercom.js";
import { startReceiver } from "./receiver.js";

const receiver = await startReceiver();
const { call, create } = await startIntercom({ contacts: 10, webhookUrl: receiver.url });
await receiver.next();
const [{ id: admin_id }, { id: other }] = (await call("GET", "/admins")).body.admins;
const user = await create({ external_id: "heard" });
await receiver.next();

/**
 * The topics that a write is told as, so many of them, and the item of the last. Deliveries have no order, so one too many
 * is noticed by the next who asks.
 */
async function toldOf(run: () => Promise<unknown>, count = 1) {
  await run();
  const topics: string[] = [];
  let item: Record<string, unknown> = {};
  while (topics.length < count) {
    const { topic, data } = (await receiver.next()).body;
    topics.push(topic);
    item = data.item;
  }
  return { topics: topics.sort(), item };
}

async function begin(): Promise<string> {
  const body = { from: { type: "user", id: user.id }, body: "Hello" };
  let id = "";
  await toldOf(async () => {
    id = (await call("POST", "/conversations", body)).body.conversation_id;
  });
  return id;
}

test("a conversation that begins and what is said in it are told, with the new part", async () => {
  const body = { from: { type: "user", id: user.id }, body: "Hello" };
  const begun = await toldOf(() => call("POST", "/conversations", body));
  expect(begun.topics).toEqual(["conversation.user.created"]);
  expect(begun.item).toMatchObject({ type: "conversation", created_at: expect.any(Number) });
  const path = `/conversations/${begun.item["id"]}/reply`;
  const comment = { message_type: "comment", body: "Hi" };
  const told = async (reply: object) => (await toldOf(() => call("POST", path, reply))).topics;
  expect(await told({ ...comment, type: "admin", admin_id })).toEqual(["conversation.admin.replied"]);
  const note = { type: "admin", admin_id, message_type: "note", body: "Hm" };
  expect(await told(note)).toEqual(["conversation.admin.noted"]);
  const asked = await toldOf(() => call("POST", path, { ...comment, type: "user", user_id: "heard" }));
  expect(asked.topics).toEqual(["conversation.user.replied"]);
  expect(asked.item).toMatchObject({
    conversation_parts: { total_count: 1, conversation_parts: [{ author: { id: user.id } }] },
  });
});

test.each<[string, object, string[]]>([
  ["closing", { type: "admin", message_type: "close" }, ["conversation.admin.closed"]],
  ["opening", { message_type: "open" }, ["conversation.admin.opened"]],
  ["snoozing", { message_type: "snoozed", snoozed_until: 1_900_000_000 }, ["conversation.admin.snoozed"]],
  [
    "assigning",
    { type: "admin", message_type: "assignment", assignee_id: other },
    ["conversation.admin.assigned", "conversation.admin.open.assigned"],
  ],
])("%s a conversation is told", async (_what, body, topics) => {
  const path = `/conversations/${await begin()}/parts`;
  const act = () => call("POST", path, { admin_id, ...body });
  expect((await toldOf(act, topics.length)).topics).toEqual(topics);
});

test("so are its reading, tagging, participants, redaction and end", async () => {
  const id = await begin();
  const path = `/conversations/${id}`;
  const told = async (method: string, at: string, body?: object) =>
    (await toldOf(() => call(method, at, body))).topics;
  expect(await told("PUT", path, { read: true })).toEqual(["conversation.read"]);
  const { body: tags } = await call("GET", "/tags");
  expect(await told("POST", `${path}/tags`, { id: tags.data[0].id, admin_id })).toEqual([
    "conversation_part.tag.created",
  ]);
  const guest = (await call("GET", "/contacts?per_page=1")).body.data[0].id;
  const customer = { intercom_user_id: guest };
  expect(await told("POST", `${path}/customers`, { admin_id, customer })).toEqual([
    "conversation.contact.attached",
  ]);
  expect(await told("DELETE", `${path}/customers/${guest}`, { admin_id })).toEqual([
    "conversation.contact.detached",
  ]);
  const comment = { type: "admin", admin_id, message_type: "comment", body: "Secret" };
  await told("POST", `${path}/reply`, comment);
  const parts = (await call("GET", path)).body.conversation_parts.conversation_parts;
  const part = { type: "conversation_part", conversation_id: id, conversation_part_id: parts.at(-1).id };
  expect(await told("POST", "/conversations/redact", part)).toEqual(["conversation_part.redacted"]);
  const ended = await toldOf(() => call("DELETE", path));
  expect(ended).toEqual({
    topics: ["conversation.deleted"],
    item: { type: "conversation", id, deleted: true },
  });
});

test("a ticket is told, and every change of it", async () => {
  const [type] = (await call("GET", "/ticket_types")).body.data;
  const states = (await call("GET", "/ticket_states")).body.data;
  const body = { ticket_type_id: type.id, contacts: [{ id: user.id }] };
  const made = await toldOf(() => call("POST", "/tickets", body));
  expect(made.topics).toEqual(["ticket.created"]);
  const path = `/tickets/${made.item["id"]}`;
  const told = async (method: string, at: string, change: object, count = 1) =>
    (await toldOf(() => call(method, at, change), count)).topics;
  expect(await told("PUT", path, { assignee_id: other })).toEqual(["ticket.admin.assigned"]);
  expect(await told("PUT", path, { assignee_id: "5017692" })).toEqual(["ticket.team.assigned"]);
  expect(await told("PUT", path, { ticket_attributes: { "Order number": "1" } })).toEqual([
    "ticket.attribute.updated",
  ]);
  expect(await told("PUT", path, { ticket_state_id: states[1].id })).toEqual(["ticket.state.updated"]);
  expect(await told("PUT", path, { ticket_state_id: states[3].id }, 3)).toEqual([
    "ticket.closed",
    "ticket.resolved",
    "ticket.state.updated",
  ]);
  const comment = { type: "admin", message_type: "comment", admin_id, body: "Hi" };
  expect(await told("POST", `${path}/reply`, comment)).toEqual(["ticket.admin.replied"]);
  expect(await told("POST", `${path}/reply`, { ...comment, message_type: "note" })).toEqual([
    "ticket.note.created",
  ]);
  const asked = { type: "user", message_type: "comment", user_id: "heard", body: "And?" };
  expect(await told("POST", `${path}/reply`, asked)).toEqual(["ticket.contact.replied"]);
});
