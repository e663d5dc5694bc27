import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const emulator = await startTestEmulator({ contacts: 30, searchLagMs: 0 });
const gateway: TestGateway = await startTestGateway({ emulator });
afterAll(() => Promise.all([gateway.close(), emulator.close()]));

interface Answer {
  readonly createIntercomTicket: {
    readonly ticket: Readonly<Record<string, unknown>> | null;
    readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
  };
}

const CREATE = untyped(`mutation ($input: CreateIntercomTicketInput!) {
  createIntercomTicket(input: $input) {
    ticket { id title description attributes contacts { id } }
    userErrors { code field }
  }
}`);
/** The first two types of tickets of the seed. */
const [CUSTOMER, TRACKER] = ["55", "56"];

let contactId: string;
beforeEach(async () => {
  const { contacts } = await gateway.executeOk<{ contacts: { nodes: { id: string }[] } }>(
    untyped("{ contacts(first: 1) { nodes { id } } }"),
  );
  contactId = contacts.nodes[0]!.id;
});

async function create(input: object) {
  let payload: Answer["createIntercomTicket"] | undefined;
  const { byRoute } = await emulator.costOf(async () => {
    payload = (await gateway.executeOk<Answer>(CREATE, { input })).createIntercomTicket;
  });
  return { ...payload!, byRoute };
}

async function rest(path: string): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${emulator.token}` };
  return (await (await fetch(`${emulator.url}${path}`, { headers })).json()) as Record<string, unknown>;
}

test("a ticket has its title, description, attributes and contact, by one write", async () => {
  const input = { ticketTypeId: CUSTOMER, contactId, title: "Help", description: "It broke" };
  const { ticket, userErrors, byRoute } = await create({ ...input, attributes: { "Order number": "7" } });
  expect(userErrors).toEqual([]);
  expect(ticket).toMatchObject({
    title: "Help",
    description: "It broke",
    attributes: { "Order number": "7" },
  });
  expect(ticket).toMatchObject({ contacts: [{ id: contactId }] });
  expect(byRoute).toEqual({ "POST /tickets": 1 });
  const stored = await rest(`/tickets/${ticket!["id"]}`);
  expect(stored).toMatchObject({
    ticket_attributes: { _default_title_: "Help", _default_description_: "It broke", "Order number": "7" },
    contacts: { contacts: [{ id: contactId }] },
  });
});

test("a conversation is linked", async () => {
  const { conversations } = await rest("/conversations?per_page=1");
  const [conversation] = conversations as { id: string }[];
  const conversationId = conversation!.id;
  const { ticket, userErrors } = await create({
    ticketTypeId: TRACKER,
    contactId,
    conversationId,
  });
  expect(userErrors).toEqual([]);
  const { linked_objects } = await rest(`/conversations/${conversationId}`);
  expect(JSON.stringify(linked_objects)).toContain(`"${ticket!["id"]}"`);
});

test("the ticket can be read at once", async () => {
  const { ticket } = await create({ ticketTypeId: CUSTOMER, contactId, title: "Read me" });
  const read = await gateway.executeOk(untyped(`{ intercomTicket(id: "${ticket!["id"]}") { title } }`));
  expect(read).toEqual({ intercomTicket: { title: "Read me" } });
});

describe("what Intercom does not know is blamed", () => {
  const UNKNOWN = "6abbb4440000000001ffffff";
  test.each([
    ["contactId", { contactId: UNKNOWN }, "NOT_FOUND"],
    ["companyId", { companyId: UNKNOWN }, "NOT_FOUND"],
    ["conversationId", { conversationId: "999" }, "NOT_FOUND"],
    ["ticketTypeId", { ticketTypeId: "999" }, "INVALID_INPUT"],
    ["attributes", { attributes: { Nonsense: 1 } }, "INVALID_INPUT"],
  ])("%s", async (field, part, code) => {
    const { ticket, userErrors } = await create({ ticketTypeId: CUSTOMER, contactId, ...part });
    expect(ticket).toBeNull();
    expect(userErrors).toEqual([{ code, field: ["input", field] }]);
  });
});

test("all faults of an input are told at once, and nothing is sent", async () => {
  const { userErrors, byRoute } = await create({
    ticketTypeId: "last",
    contactId: "?",
    title: " ",
    attributes: { _default_title_: "x", nested: { a: 1 } },
    conversationId: "last",
  });
  const names = ["ticketTypeId", "contactId", "title", "attributes", "attributes", "conversationId"];
  expect(userErrors).toEqual(names.map((name) => ({ code: "INVALID_INPUT", field: ["input", name] })));
  expect(byRoute).toEqual({});
});
