import { afterAll, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { allConversations, askIntercom, type PlainConversation } from "../testkit/intercom-rest.js";

/** What conversations, tickets, events and timelines cost in calls. */
const emulator = await startTestEmulator({ contacts: 60, searchLagMs: 0 });
afterAll(() => emulator.close());
const truth = await allConversations(emulator);
const { data: page } = await askIntercom<{ data: { id: string }[] }>(
  emulator,
  "GET",
  "/contacts?per_page=50",
);
const people = page.map(({ id }) => id);
const ofContact = (id: string, rows: readonly PlainConversation[] = truth) =>
  rows.filter(({ contacts }) => contacts.contacts.some((it) => it.id === id));
/** The page of 150 that fifty contacts share, and whom it does not show three rows of. */
const shared = truth.filter(({ contacts }) => contacts.contacts.some(({ id }) => people.includes(id)));
const uncertain = people.filter((id) => ofContact(id, shared.slice(0, 150)).length < 3);
const [conversation = "", another = ""] = truth.map(({ id }) => id);
const [contact = ""] = people;
const { tickets } = await askIntercom<{ tickets: { id: string }[] }>(emulator, "POST", "/tickets/search", {
  query: { field: "created_at", operator: ">", value: 0 },
});
const [ticket = ""] = tickets.map(({ id }) => id);

async function callsOf(text: string, env: Record<string, string> = {}) {
  await using gateway = await startTestGateway({ emulator, env });
  const { byRoute } = await emulator.costOf(() => gateway.executeOk(untyped(text)));
  return byRoute;
}

const SEARCH = "POST /conversations/search";
const entities = (type: string, ids: readonly string[]) =>
  `_entities(representations: [${ids.map((id) => `{ __typename: "${type}", id: "${id}" }`).join(" ")}]) { __typename }`;

describe("each line costs", () => {
  const started = startTestGateway({ emulator });
  afterAll(async () => (await started).close());

  test.each<[string, Record<string, number>]>([
    [`{ intercomConversation(id: "${conversation}") { id } }`, { "GET /conversations/{conversation_id}": 1 }],
    [
      `{ intercomConversation(id: "${conversation}") { id source { body } parts(last: 500) { body } tags { id } contacts { id } assignee { id } } }`,
      { "GET /conversations/{conversation_id}": 1 },
    ],
    [
      "{ intercomConversations(first: 50) { totalCount nodes { id state source { body } } } }",
      { [SEARCH]: 1 },
    ],
    [
      "{ intercomConversations(first: 3) { nodes { id parts(last: 1) { body } } } }",
      { [SEARCH]: 1, "GET /conversations/{conversation_id}": 3 },
    ],
    [
      "{ intercomConversations(first: 500) { nodes { id } } }",
      { [SEARCH]: Math.ceil(Math.min(500, truth.length) / 50) },
    ],
    [
      `{ ${entities("IntercomConversation", [conversation])} }`,
      { "GET /conversations/{conversation_id}": 1 },
    ],
    [
      `{ ${entities(
        "IntercomConversation",
        truth.slice(0, 50).map(({ id }) => id),
      )} }`,
      { [SEARCH]: 1 },
    ],
    [
      `{ ${entities(
        "IntercomConversation",
        truth.slice(0, 100).map(({ id }) => id),
      )} }`,
      { [SEARCH]: 2 },
    ],
    [
      `{ ${entities("IntercomConversation", [conversation, another, "99"])} }`,
      { [SEARCH]: 1, "GET /conversations/{conversation_id}": 1 },
    ],
    [
      `{ intercomTicket(id: "${ticket}") { id title parts(last: 9) { body } } }`,
      { "GET /tickets/{ticket_id}": 1 },
    ],
    [
      `{ ${entities(
        "IntercomTicket",
        tickets.slice(0, 9).map(({ id }) => id),
      )} }`,
      { "POST /tickets/search": 1 },
    ],
    ["{ intercomTicketTypes { id name } }", { "GET /ticket_types": 1 }],
    ["{ intercomTeams { id name } }", { "GET /teams": 1 }],
    [
      `{ contact(id: "${contact}") { events(first: 20) { nodes { name } } } }`,
      { "GET /contacts/{contact_id}": 1, "GET /events": 1 },
    ],
    [
      `{ contact(id: "${contact}") { eventSummary { name count } } }`,
      { "GET /contacts/{contact_id}": 1, "GET /events": 1 },
    ],
    [
      `{ contact(id: "${contact}") { conversationSummary { lastReplyAt } } }`,
      { "GET /contacts/{contact_id}": 1 },
    ],
    [
      `{ contact(id: "${contact}") { conversations(first: 5) { nodes { id } } conversationSummary { openCount totalCount } } }`,
      { "GET /contacts/{contact_id}": 1, [SEARCH]: 3 },
    ],
    [
      `{ contact(id: "${contact}") { tickets(first: 5) { nodes { id } } } }`,
      { "GET /contacts/{contact_id}": 1, "POST /tickets/search": 1 },
    ],
    [
      "{ contacts(first: 50) { nodes { tickets(first: 3) { nodes { id } } } } }",
      { "GET /contacts": 1, "POST /tickets/search": 1 },
    ],
    [
      "{ contacts(first: 50) { nodes { conversationSummary { openCount } } } }",
      { "GET /contacts": 1, [SEARCH]: 1 },
    ],
    [
      "{ contacts(first: 10) { nodes { events(first: 3) { nodes { name } } } } }",
      { "GET /contacts": 1, "GET /events": 10 },
    ],
  ])("%s", async (text, calls) => {
    const { executeOk } = await started;
    const { byRoute } = await emulator.costOf(() => executeOk(untyped(text)));
    expect(byRoute).toEqual(calls);
  });
});

describe("the three newest conversations of fifty contacts and their summaries cost", () => {
  const text = `{
    contacts(first: 50) {
      nodes { conversations(first: 3) { nodes { id } } conversationSummary { openCount lastReplyAt } }
    }
  }`;

  test("two calls, and one more for each contact that the shared page does not show for certain", async () => {
    expect(shared.length).toBeGreaterThan(150);
    expect(uncertain.length).toBeGreaterThan(0);
    expect(uncertain.length).toBeLessThan(50);
    expect(await callsOf(text)).toEqual({ "GET /contacts": 1, [SEARCH]: 2 + uncertain.length });
  });

  test("two calls where the shared page has all there is", async () => {
    const few = text.replace("first: 50", "first: 20");
    const ofFew = shared.filter(({ contacts }) =>
      contacts.contacts.some(({ id }) => people.slice(0, 20).includes(id)),
    );
    const perPage = 20 * 3;
    const shown = ofFew.slice(0, perPage);
    const missing =
      ofFew.length <= perPage ? [] : people.slice(0, 20).filter((id) => ofContact(id, shown).length < 3);
    expect(await callsOf(few)).toEqual({ "GET /contacts": 1, [SEARCH]: 2 + missing.length });
  });

  test("a call for each list and each number of a contact with CONVERSATIONS_BY_IN=off", async () => {
    const few = text.replace("first: 50", "first: 10");
    expect(await callsOf(few, { CONVERSATIONS_BY_IN: "off" })).toEqual({ "GET /contacts": 1, [SEARCH]: 20 });
  });
});

test("a timeline costs a call for each of its sources that has anything, and the next page no more than that", async () => {
  await using gateway = await startTestGateway({ emulator });
  const ask = (after: string | null) =>
    gateway.executeOk<{ contact: { activity: { pageInfo: { endCursor: string | null } } } }>(
      untyped(`query ($id: ID!, $after: String) {
        contact(id: $id) { activity(first: 2, after: $after) { nodes { kind at } pageInfo { endCursor } } }
      }`),
      { id: contact, after },
    );
  let after: string | null = null;
  const sources = ["GET /events", "POST /tickets/search", SEARCH];
  for (const page of [1, 2]) {
    const { byRoute } = await emulator.costOf(async () => {
      after = (await ask(after)).contact.activity.pageInfo.endCursor;
    });
    for (const route of sources)
      expect([page, route, (byRoute[route] ?? 0) <= 1]).toEqual([page, route, true]);
    expect(byRoute["GET /contacts/{contact_id}"]).toBe(1);
    if (page === 1) for (const route of sources) expect(byRoute[route]).toBe(1);
    expect(Object.values(byRoute).reduce((sum, calls) => sum + calls, 0)).toBeLessThanOrEqual(6);
  }
});
