import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { allConversations, askIntercom } from "../testkit/intercom-rest.js";
import { type RecordingProxy, startRecordingProxy } from "../testkit/recording-proxy.js";

/** The index runs so far behind that nothing of this file is ever in it. */
const LAG_MS = 3_600_000;
const emulator = await startTestEmulator({ contacts: 30, searchLagMs: LAG_MS });
/** The newest conversation, two teammates, a team and a type of tickets. */
const CONVERSATION = (await allConversations(emulator))[0]?.id ?? "";
const [ADMIN = "", OTHER = ""] = await idsAt("/admins", "admins");
const [TEAM = ""] = await idsAt("/teams", "teams");
const TYPE = "55";
const UNTIL = Math.floor(Date.now() / 1000) + 86_400;
const UNKNOWN_CONTACT = "6abbb4440000000001ffffff";

interface Ids {
  readonly contactId: string;
  readonly externalId: string;
  readonly tagId: string;
}

type Values = Readonly<Record<string, unknown>>;

interface Row {
  /** The arguments, without the teammate who acts. */
  readonly args: (ids: Ids) => Values;
  readonly actsAsTeammate: boolean;
  /** `METHOD /path` of the one write, and what it says. */
  readonly hit: (ids: Ids) => string;
  readonly body: (ids: Ids) => Values;
  /** Of the emulator's faults. */
  readonly route: string;
  /** What is to be read of the conversation afterwards, by its id and in lists. */
  readonly after?: (ids: Ids) => Values;
  /** Whether Intercom ignores a repetition, so that it is sent again after a failure. */
  readonly isResent?: true;
  /** What an argument names, with its value where Intercom does not know it, and the code. */
  readonly unknown: Readonly<Record<string, readonly [unknown, string]>>;
  /** Arguments that are refused before anything is sent. */
  readonly wrong: Readonly<Record<string, unknown>>;
}

const IDS = { conversationId: CONVERSATION };
const parts = () => `POST /conversations/${CONVERSATION}/parts`;
const inInput = { conversationId: ["999", "NOT_FOUND"], adminId: ["1", "NOT_FOUND"] } as const;
const wrongIds = { conversationId: "last", adminId: "last" };
const conversation = {
  actsAsTeammate: true,
  hit: parts,
  route: "/conversations/{conversation_id}/parts",
  unknown: inInput,
  wrong: wrongIds,
} as const;
const reply = {
  ...conversation,
  hit: () => `POST /conversations/${CONVERSATION}/reply`,
  route: "/conversations/{conversation_id}/reply",
};

/** Each write of conversations, tickets and events. A row that is missing fails the test below. */
const ROWS: Readonly<Record<string, Row>> = {
  replyToIntercomConversation: {
    ...reply,
    args: () => ({ ...IDS, body: "<p>Hi</p>", attachmentUrls: ["https://files.example/a.png"] }),
    body: () => ({
      message_type: "comment",
      type: "admin",
      admin_id: ADMIN,
      body: "<p>Hi</p>",
      attachment_urls: ["https://files.example/a.png"],
    }),
    after: () => ({ parts: [{ bodyText: "Hi", partType: "comment" }] }),
    wrong: { ...wrongIds, body: " ", attachmentUrls: ["http://files.example/a.png"] },
  },
  createIntercomConversationNote: {
    ...reply,
    args: () => ({ ...IDS, body: "<p>Psst</p>" }),
    body: () => ({ message_type: "note", type: "admin", admin_id: ADMIN, body: "<p>Psst</p>" }),
    after: () => ({ parts: [{ bodyText: "Psst", partType: "note" }] }),
    wrong: { ...wrongIds, body: "" },
  },
  assignIntercomConversation: {
    ...conversation,
    args: () => ({ ...IDS, assigneeId: OTHER }),
    body: () => ({ message_type: "assignment", admin_id: ADMIN, type: "admin", assignee_id: OTHER }),
    after: () => ({ assignee: { id: OTHER } }),
    unknown: { ...inInput, assigneeId: ["2", "NOT_FOUND"] },
    wrong: { ...wrongIds, assigneeId: "team" },
  },
  closeIntercomConversation: {
    ...conversation,
    args: () => ({ ...IDS, body: "<p>Bye</p>" }),
    body: () => ({ message_type: "close", type: "admin", admin_id: ADMIN, body: "<p>Bye</p>" }),
    after: () => ({ state: "CLOSED", isOpen: false }),
    wrong: { ...wrongIds, body: "\ud800" },
  },
  reopenIntercomConversation: {
    ...conversation,
    args: () => IDS,
    body: () => ({ message_type: "open", admin_id: ADMIN }),
    after: () => ({ state: "OPEN", isOpen: true }),
  },
  snoozeIntercomConversation: {
    ...conversation,
    args: () => ({ ...IDS, until: new Date(UNTIL * 1000).toISOString() }),
    body: () => ({ message_type: "snoozed", admin_id: ADMIN, snoozed_until: UNTIL }),
    after: () => ({
      state: "SNOOZED",
      snoozedUntil: new Date(UNTIL * 1000).toISOString().replace(".000", ""),
    }),
    wrong: { ...wrongIds, until: "2001-01-01T00:00:00Z" },
  },
  tagIntercomConversation: {
    ...conversation,
    args: ({ tagId }) => ({ ...IDS, tagId }),
    hit: () => `POST /conversations/${CONVERSATION}/tags`,
    after: ({ tagId }) => ({ tags: expect.arrayContaining([{ id: tagId }]) }),
    body: ({ tagId }) => ({ id: tagId, admin_id: ADMIN }),
    route: "/conversations/{conversation_id}/tags",
    unknown: { ...inInput, tagId: ["999999", "NOT_FOUND"] },
    wrong: { ...wrongIds, tagId: "?" },
  },
  untagIntercomConversation: {
    ...conversation,
    args: ({ tagId }) => ({ ...IDS, tagId }),
    after: ({ tagId }) => ({ tags: expect.not.arrayContaining([{ id: tagId }]) }),
    hit: ({ tagId }) => `DELETE /conversations/${CONVERSATION}/tags/${tagId}`,
    body: () => ({ admin_id: ADMIN }),
    route: "/conversations/{conversation_id}/tags/{tag_id}",
    unknown: { ...inInput, tagId: ["999999", "NOT_FOUND"] },
    wrong: { ...wrongIds, tagId: "?" },
  },
  createIntercomTicket: {
    actsAsTeammate: false,
    args: ({ contactId }) => ({ ticketTypeId: TYPE, contactId, title: "Broken" }),
    hit: () => "POST /tickets",
    body: ({ contactId }) => ({
      ticket_type_id: TYPE,
      contacts: [{ id: contactId }],
      ticket_attributes: { _default_title_: "Broken" },
    }),
    route: "/tickets",
    unknown: { contactId: [UNKNOWN_CONTACT, "NOT_FOUND"], ticketTypeId: ["999", "INVALID_INPUT"] },
    wrong: { ticketTypeId: "last", contactId: "../x", title: " " },
  },
  trackContactEvent: {
    actsAsTeammate: false,
    args: ({ contactId }) => ({ contactId, name: "opened-door", createdAt: "2026-01-02T03:04:05Z" }),
    hit: () => "POST /events",
    body: ({ contactId }) => ({ id: contactId, event_name: "opened-door", created_at: 1767323045 }),
    route: "/events",
    unknown: { contactId: [UNKNOWN_CONTACT, "NOT_FOUND"] },
    wrong: { contactId: "../x", name: "", metadata: { deep: { a: 1 } } },
  },
};

/** Another way to use a mutation of the table. */
const EVENT_BY_OWN_ID: Row = {
  ...(ROWS["trackContactEvent"] as Row),
  args: ({ externalId }) => ({ externalId, name: "opened-door" }),
  body: ({ externalId }) => ({
    user_id: externalId,
    event_name: "opened-door",
    created_at: expect.any(Number),
  }),
  unknown: { externalId: ["nobody at all", "NOT_FOUND"] },
  wrong: { externalId: "", name: "\ud800" },
  isResent: true,
};
const TEAM_ASSIGNED: Row = {
  ...(ROWS["assignIntercomConversation"] as Row),
  args: () => ({ ...IDS, teamId: TEAM }),
  body: () => ({ message_type: "assignment", admin_id: ADMIN, type: "team", assignee_id: TEAM }),
  after: () => ({ team: { id: TEAM } }),
  unknown: { ...inInput, teamId: ["3", "NOT_FOUND"] },
  wrong: { ...wrongIds, teamId: "admin" },
};
const UNASSIGNED: Row = {
  ...(ROWS["assignIntercomConversation"] as Row),
  args: () => ({ ...IDS, unassign: true }),
  body: () => ({ message_type: "assignment", admin_id: ADMIN, type: "admin", assignee_id: "0" }),
  after: () => ({ assignee: null, team: null }),
  unknown: inInput,
  wrong: wrongIds,
};

const CASES: readonly (readonly [string, string, Row])[] = [
  ...Object.entries(ROWS).map(([name, row]) => [name, name, row] as const),
  ["trackContactEvent by externalId", "trackContactEvent", EVENT_BY_OWN_ID],
  ["assignIntercomConversation to a team", "assignIntercomConversation", TEAM_ASSIGNED],
  ["assignIntercomConversation to nobody", "assignIntercomConversation", UNASSIGNED],
];

const fields = buildSubgraph().schema.getMutationType()?.getFields() ?? {};

test("every mutation with the scope conversations:write is in the table", () => {
  const names = Object.values(fields).filter(
    ({ extensions }) => extensions["audience"] === "conversations:write",
  );
  expect(Object.keys(ROWS).sort()).toEqual(names.map(({ name }) => name).sort());
});

async function idsAt(path: string, list: string): Promise<string[]> {
  const answer = await askIntercom<Record<string, { id: string }[]>>(emulator, "GET", path);
  return (answer[list] ?? []).map(({ id }) => id);
}

let proxy: RecordingProxy;
let gateway: TestGateway;
let ids: Ids;
beforeAll(async () => {
  proxy = await startRecordingProxy(emulator.url);
  gateway = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: proxy.url } });
  const { data } = await askIntercom<{ data: { id: string; external_id: string | null }[] }>(
    emulator,
    "GET",
    "/contacts",
  );
  const person = data.find(({ external_id }) => external_id !== null);
  const tags = await askIntercom<{ data: { id: string }[] }>(emulator, "GET", "/tags");
  ids = { contactId: person?.id ?? "", externalId: person?.external_id ?? "", tagId: tags.data[0]?.id ?? "" };
});
afterAll(async () => {
  await gateway.close();
  await proxy[Symbol.asyncDispose]();
  await emulator.close();
});
beforeEach(async () => {
  await emulator.faults([]);
  proxy.writes.splice(0);
});

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
  readonly conversation?: { readonly id: string } | null;
  readonly ticket?: { readonly id: string } | null;
}

async function run(name: string, row: Row, changes: Values = {}, headers: Record<string, string> = {}) {
  const given = { ...row.args(ids), ...(row.actsAsTeammate && { adminId: ADMIN }), ...changes };
  const declared = fields[name]?.args ?? [];
  const isInput = declared.some((it) => it.name === "input");
  const shown =
    isInput && row.actsAsTeammate ? "conversation { id }" : name.includes("Ticket") ? "ticket { id }" : "";
  const used = isInput ? declared : declared.filter((it) => it.name in given);
  const text = `mutation (${used.map((it) => `$${it.name}: ${it.type}`).join(" ")}) {
    done: ${name}(${used.map((it) => `${it.name}: $${it.name}`).join(" ")}) { ${shown} userErrors { code field } }
  }`;
  const { done } = await gateway
    .execute<{ done: Payload }>(untyped(text), isInput ? { input: given } : given, { headers })
    .then(({ data, errors }) => {
      expect(errors, name).toBeUndefined();
      return data as { done: Payload };
    });
  const at = (field: string) => (isInput ? ["input", field] : [field]);
  return { ...done, at };
}

const keyOf = (text: string) => text.replaceAll(" ", "-");
const written = (row: Row) => proxy.writes.filter(({ hit }) => hit === row.hit(ids));

describe.each(CASES)("%s", (_, name, row) => {
  test("is one call to Intercom with exactly what was asked", async () => {
    const { byRoute } = await emulator.costOf(async () => {
      expect((await run(name, row)).userErrors).toEqual([]);
    });
    const [method = ""] = row.hit(ids).split(" ");
    expect(byRoute).toEqual({ [`${method} ${row.route}`]: 1 });
    expect(proxy.writes).toEqual([{ hit: row.hit(ids), body: row.body(ids) }]);
  });

  test("blames what Intercom does not know", async () => {
    for (const [field, [value, code]] of Object.entries(row.unknown)) {
      const { userErrors, at } = await run(name, row, { [field]: value });
      expect([field, userErrors]).toEqual([field, [{ code, field: at(field) }]]);
    }
  });

  test("refuses what cannot be right before anything is sent, all of it at once", async () => {
    const { total } = await emulator.costOf(async () => {
      const { userErrors, at } = await run(name, row, row.wrong);
      const told = new Set(
        userErrors.map(({ code, field }) => JSON.stringify([code, field?.slice(0, at("").length)])),
      );
      const wanted = Object.keys(row.wrong).map((field) => JSON.stringify(["INVALID_INPUT", at(field)]));
      expect([...told].sort()).toEqual(wanted.sort());
    });
    expect(total).toBe(0);
  });

  test.each([
    ["before it took effect", {}],
    ["after it took effect", { after: true }],
  ])("is sent again only where that is safe, when its answer is lost %s", async (_when, when) => {
    const [method = ""] = row.hit(ids).split(" ");
    await emulator.faults([{ method, route: row.route, status: 503, times: 1, ...when }]);
    const { userErrors } = await run(name, row);
    expect(userErrors).toEqual(row.isResent ? [] : [{ code: "OUTCOME_UNKNOWN", field: null }]);
    const sent = written(row).map(({ body }) => body);
    expect(sent).toHaveLength(row.isResent ? 2 : 1);
    expect(sent.at(-1)).toEqual(sent[0]); // with the same time, by which Intercom tells events apart
  });

  test("is done once under an idempotency key, and answered with the first result again", async () => {
    const headers = { "idempotency-key": keyOf(`once ${_}`) };
    const { at: _first, ...first } = await run(name, row, {}, headers);
    const { at: _second, ...second } = await run(name, row, {}, headers);
    expect(second).toEqual(first);
    expect(written(row)).toHaveLength(1);
  });

  test("is not done again under its key after OUTCOME_UNKNOWN", async () => {
    const [method = ""] = row.hit(ids).split(" ");
    await emulator.faults([{ method, route: row.route, status: 500, times: 9, after: true }]);
    const headers = { "idempotency-key": keyOf(`unknown ${_}`) };
    const before = await run(name, row, {}, headers);
    const sent = written(row).length;
    await emulator.faults([]);
    const after = await run(name, row, {}, headers);
    expect([before.userErrors, after.userErrors]).toEqual(
      Array.from({ length: 2 }, () => [{ code: "OUTCOME_UNKNOWN", field: null }]),
    );
    expect(written(row)).toHaveLength(sent);
  });
});

test("a write waits for its turn when Intercom says 429, because nothing was done then", async () => {
  const row = ROWS["replyToIntercomConversation"] as Row;
  await emulator.faults([{ method: "POST", route: row.route, rateLimited: true, times: 1 }]);
  expect((await run("replyToIntercomConversation", row)).userErrors).toEqual([]);
  expect(written(row)).toHaveLength(2);
});

describe("a write shows at once by id and in lists, whose index runs behind:", () => {
  test.each(CASES.filter(([, , { after }]) => after))("%s", async (_, name, row) => {
    expect((await run(name, row)).userErrors).toEqual([]);
    const shape =
      "id state isOpen snoozedUntil assignee { id } team { id } tags { id } parts(last: 1) { bodyText partType }";
    const contact = await askIntercom<{ contacts: { contacts: { id: string }[] } }>(
      emulator,
      "GET",
      `/conversations/${CONVERSATION}`,
    );
    const data = await gateway.executeOk<{
      one: Values;
      entity: Values[];
      contact: { conversations: { nodes: Values[] } };
    }>(
      untyped(`query ($id: ID!, $contact: ID!) {
        one: intercomConversation(id: $id) { ${shape} }
        entity: _entities(representations: [{ __typename: "IntercomConversation", id: $id }]) {
          ... on IntercomConversation { ${shape} }
        }
        contact(id: $contact) { conversations(first: 3) { nodes { ${shape} } } }
      }`),
      { id: CONVERSATION, contact: contact.contacts.contacts[0]?.id },
    );
    expect(data.one).toMatchObject(row.after?.(ids) ?? {});
    expect(data.entity).toEqual([data.one]);
    expect(data.contact.conversations.nodes.find((it) => it["id"] === CONVERSATION)).toEqual(data.one);
  });
});

test("a new ticket is read at once by its id", async () => {
  const { ticket } = await run("createIntercomTicket", ROWS["createIntercomTicket"] as Row);
  const data = await gateway.executeOk(untyped("query ($id: ID!) { intercomTicket(id: $id) { id title } }"), {
    id: ticket?.id,
  });
  expect(data).toEqual({ intercomTicket: { id: ticket?.id, title: "Broken" } });
});

test("an event of an external id has one time however often it is sent", async () => {
  await emulator.faults([{ method: "POST", route: "/events", status: 502, times: 1, after: true }]);
  const { userErrors } = await run("trackContactEvent", EVENT_BY_OWN_ID, { name: "counted-once" });
  expect(userErrors).toEqual([]);
  expect(proxy.writes).toHaveLength(2);
  expect(proxy.writes[0]?.body["created_at"]).toBe(proxy.writes[1]?.body["created_at"]);
});
