import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { type Document, type Given, untyped } from "../testkit/execute.js";
import { type NetworkFault, startFaultProxy } from "../testkit/fault-proxy.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { askIntercom } from "../testkit/intercom-rest.js";
import { timeOf } from "../testkit/stopwatch.js";

const DEADLINE_MS = 1_000;

const emulator = await startTestEmulator({ contacts: 30, searchLagMs: 0 });
const proxy = await startFaultProxy(emulator.url);
afterAll(() => Promise.all([proxy.close(), emulator.close()]));

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway({
    emulator,
    env: { INTERCOM_BASE_URL: proxy.url, OPERATION_TIMEOUT_MS: String(DEADLINE_MS) },
  });
});
afterEach(async () => {
  proxy.reset();
  await gateway.close();
});

const CreateLeadOnly = graphql(`
  mutation CreateLeadOnly {
    createContact(input: { role: LEAD }) { userErrors { code } }
  }
`);

interface Written {
  readonly userErrors: readonly { readonly code: string }[];
}

/** The code that the client sees and the requests that Intercom saw, within the deadline. */
async function outcomeOf<Data, Variables>(
  document: Document<Data, Variables>,
  variables?: NoInfer<Given<Variables>>,
) {
  let code: string | undefined;
  const elapsed = await timeOf(async () => {
    const { data, errors } = await gateway.execute(document, variables);
    const [field] = Object.values((data ?? {}) as Record<string, Written | null>);
    code = errors?.[0]?.extensions.code ?? field?.userErrors?.[0]?.code;
  });
  expect(elapsed).toBeLessThan(DEADLINE_MS + 100);
  return { code, hits: proxy.hits.length };
}

const read = async () => {
  const id = await anyId();
  return outcomeOf(graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`), { id });
};
const update = async () => {
  const id = await anyId();
  return outcomeOf(
    graphql(`
      mutation RenameToN($id: ID!) {
        updateContact(id: $id, input: { name: "n" }) { userErrors { code } }
      }
    `),
    { id },
  );
};
const note = async () => {
  const contactId = await anyId();
  return outcomeOf(
    graphql(`
      mutation CreateNoteB($contactId: ID!) {
        createNote(input: { contactId: $contactId, body: "b" }) { userErrors { code } }
      }
    `),
    { contactId },
  );
};
/** A write of conversations, tickets or events; the arguments name what there is. */
const ofInbox = (write: (contactId: string) => string) => async () =>
  outcomeOf(untyped(`mutation { ${write(await anyId())} { userErrors { code } } }`));
const IN_CONVERSATION = 'conversationId: "215470000000001", adminId: "991267460"';
const reply = ofInbox(() => `replyToIntercomConversation(input: { ${IN_CONVERSATION}, body: "b" })`);
const assignment = ofInbox(() => `assignIntercomConversation(input: { ${IN_CONVERSATION}, unassign: true })`);
const tagging = ofInbox(() => `tagIntercomConversation(${IN_CONVERSATION}, tagId: "${tagId}")`);
const ticket = ofInbox((id) => `createIntercomTicket(input: { ticketTypeId: "55", contactId: "${id}" })`);
const OF_INBOX: readonly (readonly [string, () => ReturnType<typeof outcomeOf>])[] = [
  ["a reply", reply],
  ["an assignment", assignment],
  ["a conversation's tag", tagging],
  ["a ticket", ticket],
];
const event = ofInbox((id) => `trackContactEvent(input: { contactId: "${id}", name: "e" })`);
const ownEvent = ofInbox(() => `trackContactEvent(input: { externalId: "seed-many", name: "e" })`);
const lead = () => outcomeOf(CreateLeadOnly);
const merge = async () => {
  const { fromId, intoId } = await pair();
  return outcomeOf(
    graphql(`
      mutation MergeContactsOnly($fromId: ID!, $intoId: ID!) {
        mergeContacts(fromId: $fromId, intoId: $intoId) { userErrors { code } }
      }
    `),
    { fromId, intoId },
  );
};

interface Person {
  readonly id: string;
  readonly role: string;
}
/** Asked of the emulator itself, so that the gateway is cold and nothing is counted. */
async function people(): Promise<Person[]> {
  const response = await fetch(`${emulator.url}/contacts?per_page=150`, {
    headers: { authorization: `Bearer ${emulator.token}` },
  });
  return ((await response.json()) as { data: Person[] }).data;
}
const { data: tags } = await askIntercom<{ data: { id: string }[] }>(emulator, "GET", "/tags");
const tagId = tags[0]?.id;
const anyId = async () => (await people())[0]?.id ?? "";
async function pair() {
  const all = await people();
  const idOf = (role: string) => all.find((person) => person.role === role)?.id ?? "";
  return { fromId: idOf("lead"), intoId: idOf("user") };
}

/** What stays wrong for as long as the operation lives. */
const lasting: [NetworkFault, string][] = [
  ["resetBefore", "INTERCOM_UNAVAILABLE"],
  ["resetAfter", "INTERCOM_UNAVAILABLE"],
  ["cutBody", "INTERCOM_UNAVAILABLE"],
  ["badGateway", "INTERCOM_UNAVAILABLE"],
  ["html", "INTERCOM_BAD_RESPONSE"],
  ["malformed", "INTERCOM_BAD_RESPONSE"],
  ["empty", "INTERCOM_BAD_RESPONSE"],
  ["redirect", "INTERCOM_BAD_RESPONSE"],
  ["stalledHeaders", "INTERCOM_TIMEOUT"],
  ["stalledBody", "INTERCOM_TIMEOUT"],
];

describe.each(lasting)("%s", (fault, code) => {
  const stalls = fault.startsWith("stalled");
  beforeEach(() => proxy.spoil(fault));
  afterEach(() => expect(proxy.strays).toEqual([]));

  test("a read is sent three times at the most", async () => {
    expect(await read()).toEqual({ code, hits: 3 });
  });

  test("a write that sets a state is sent twice at the most, and gets all the time there is", async () => {
    expect(await update()).toEqual({ code: "OUTCOME_UNKNOWN", hits: stalls ? 1 : 2 });
  });

  // Intercom's answer to an event has no body that could be spoilt.
  const isAccepted = ["malformed", "empty", "cutBody", "stalledBody"].includes(fault);
  const lost = (hits: number) => (isAccepted ? { hits: 1 } : { code: "OUTCOME_UNKNOWN", hits });
  test("an event is sent once, and by an external id, which Intercom tells apart, twice at the most", async () => {
    expect(await event()).toEqual(lost(1));
    if (stalls) return; // the connection is taken by what stalls
    const { code, hits } = await ownEvent();
    expect({ code, hits: hits - 1 }).toEqual(lost(2));
  });

  test.each<(typeof OF_INBOX)[number]>([
    ["a lead", lead],
    ["a note", note],
    ["a merge", merge],
    // A stall lasts as long as the operation, so one write of this class stands for all there.
    ...(stalls ? [] : OF_INBOX),
  ])("%s is sent once", async (_name, write) => {
    expect(await write()).toEqual({ code: "OUTCOME_UNKNOWN", hits: 1 });
  });
});

describe("statuses", () => {
  const answering = (rule: object) => emulator.faults([{ method: "*", route: "*", times: 99, ...rule }]);
  /** What the operation sent, told apart from what the test itself asked for. */
  const outcome = async (rule: object, run: () => Promise<{ code: string | undefined; hits: number }>) => {
    await answering(rule);
    return run();
  };
  const readOne = () =>
    outcomeOf(graphql(`query FirstSeededContact { contact(id: "6abbb4440000000001000001") { id } }`));
  const makeLead = () => lead();
  const updateOne = () =>
    outcomeOf(
      graphql(`
        mutation RenameFirstSeeded {
          updateContact(id: "6abbb4440000000001000001", input: { name: "n" }) {
            userErrors { code }
          }
        }
      `),
    );
  afterEach(() => emulator.faults([]));

  test.each([500, 502, 503, 504, 408])("%i", async (status) => {
    expect(await outcome({ status }, readOne)).toEqual({ code: "INTERCOM_UNAVAILABLE", hits: 3 });
    proxy.reset();
    expect(await outcome({ status }, makeLead)).toEqual({ code: "OUTCOME_UNKNOWN", hits: 1 });
  });

  test.each([500, 502, 503, 504])("%i of a write that sets a state: sent twice", async (status) => {
    expect(await outcome({ status }, updateOne)).toEqual({ code: "OUTCOME_UNKNOWN", hits: 2 });
  });

  test("404, 409 and 422 are answers, and sent once", async () => {
    expect(await outcome({ status: 404 }, readOne)).toEqual({ code: undefined, hits: 1 });
    proxy.reset();
    expect(await outcome({ status: 409 }, makeLead)).toEqual({ code: "CONFLICT", hits: 1 });
    proxy.reset();
    expect(await outcome({ status: 422 }, updateOne)).toEqual({ code: "INVALID_INPUT", hits: 1 });
  });

  test("401 is asked once, and then not again for a while", async () => {
    expect(await outcome({ status: 401 }, readOne)).toEqual({ code: "INTERCOM_UNAUTHORIZED", hits: 1 });
    expect(await outcome({ status: 401 }, makeLead)).toEqual({ code: "INTERCOM_UNAUTHORIZED", hits: 1 });
  });

  test("403 goes for the endpoint that was refused, and for no other", async () => {
    expect(await outcome({ status: 403 }, readOne)).toEqual({ code: "INTERCOM_UNAUTHORIZED", hits: 1 });
    expect(await outcome({}, readOne)).toEqual({ code: "INTERCOM_UNAUTHORIZED", hits: 1 });
    expect(await outcome({}, makeLead)).toEqual({ code: undefined, hits: 2 });
  });

  test("429 whose window outlasts the deadline: RATE_LIMITED at once, and nobody calls until it is over", async () => {
    expect(await outcome({ rateLimited: true }, readOne)).toEqual({ code: "RATE_LIMITED", hits: 1 });
    expect(await outcome({}, makeLead)).toEqual({ code: "RATE_LIMITED", hits: 1 });
  });
});

describe("a fault that passes", () => {
  test("a read succeeds at the second try", async () => {
    proxy.spoil("stalledHeaders", { times: 1 });
    expect(await read()).toEqual({ code: undefined, hits: 2 });
  });

  test("an update succeeds at the second try", async () => {
    proxy.spoil("resetAfter", { times: 1 });
    expect(await update()).toEqual({ code: undefined, hits: 2 });
  });

  test("a contact whose first deletion was done is deleted, though the second one finds nothing", async () => {
    const id = (await people()).at(-1)?.id;
    proxy.spoil("resetAfter", { times: 1 });
    const { deleteContact } = await gateway.executeOk(
      graphql(`
        mutation DeleteContactAndSayWhy($id: ID!) {
          deleteContact(id: $id) { deletedContactId userErrors { code } }
        }
      `),
      { id },
    );
    expect(deleteContact).toEqual({ deletedContactId: id, userErrors: [] });
    expect(proxy.hits).toEqual([`DELETE /contacts/${id}`, `DELETE /contacts/${id}`]);
  });

  test("a write is not held up by a slow answer that comes in time", async () => {
    await emulator.faults([{ method: "PUT", route: "*", times: 1, delayMs: DEADLINE_MS * 0.8 }]);
    expect(await update()).toEqual({ code: undefined, hits: 1 });
  });
});

test("where nobody listens a write is UNAVAILABLE, for nothing can have been written", async () => {
  await using lonely = await startTestGateway({
    emulator,
    env: { INTERCOM_BASE_URL: "http://127.0.0.1:1", OPERATION_TIMEOUT_MS: String(DEADLINE_MS) },
  });
  const { createContact } = await lonely.executeOk(CreateLeadOnly);
  expect(createContact?.userErrors).toEqual([{ code: "UNAVAILABLE" }]);
});
