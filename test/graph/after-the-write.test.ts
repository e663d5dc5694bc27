import { getNamedType, isLeafType, isObjectType } from "graphql";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { writes } from "../../src/server/audit/final-writes.js";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { type NetworkFault, startFaultProxy } from "../testkit/fault-proxy.js";
import { ADMIN, CONVERSATION, creationOf, finalWriteCases, type MakeThing } from "../testkit/final-writes.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const emulator = await startTestEmulator({ contacts: 30, searchLagMs: 0 });
const proxy = await startFaultProxy(emulator.url);
/** Prepares things, past the faults. */
const preparing = await startTestGateway({ emulator });
afterAll(() => Promise.all([preparing.close(), proxy.close(), emulator.close()]));

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway({
    emulator,
    env: { INTERCOM_BASE_URL: proxy.url, OPERATION_TIMEOUT_MS: "1000" },
  });
});
afterEach(async () => {
  proxy.reset();
  await emulator.faults([]);
  await gateway.close();
});

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  readonly [field: string]: unknown;
}

/** One of the answers that refuse, in turn: the titles say which. */
const FAULTS: NetworkFault[] = ["resetBefore", Date.now() % 2 === 0 ? "rateLimited" : "unauthorized"];

const make: MakeThing = async (kind) => {
  const [field, args, payload] = creationOf(kind);
  const data = await preparing.executeOk<Record<string, Record<string, { id: string }>>>(
    untyped(`mutation { ${field}(${args}) { ${payload} { id } userErrors { message } } }`),
  );
  return data[field]![payload]!.id;
};

let number = 0;
/** Arguments of the writes that are not final. */
const passingCases: Readonly<Record<string, () => Promise<string>>> = {
  addContactToCompany: async () =>
    `contactId: "${await make("user")}", companyId: "${await make("company")}"`,
  createContact: async () => `input: { role: USER, externalId: "after-${++number}" }`,
  createTag: async () => `input: { name: "After ${++number}" }`,
  setContactSubscription: async () =>
    `contactId: "${await make("user")}", subscriptionTypeId: "103", consent: OPT_IN`,
  reopenIntercomConversation: async () => `input: { conversationId: "${CONVERSATION}", adminId: "${ADMIN}" }`,
  snoozeIntercomConversation: async () =>
    `input: { conversationId: "${CONVERSATION}", adminId: "${ADMIN}", until: "2100-01-01T00:00:00Z" }`,
  tagCompanies: async () => `companyIds: ["${await make("company")}"], tagId: "${await make("tag")}"`,
  tagContact: async () => `contactId: "${await make("user")}", tagId: "${await make("tag")}"`,
  tagIntercomConversation: async () =>
    `conversationId: "${CONVERSATION}", adminId: "${ADMIN}", tagId: "${await make("tag")}"`,
  tagContacts: async () => `contactIds: ["${await make("user")}"], tagId: "${await make("tag")}"`,
  unarchiveContact: async () => `id: "${await archived()}"`,
};

async function archived(): Promise<string> {
  const id = await make("user");
  await preparing.executeOk(untyped(`mutation { archiveContact(id: "${id}") { userErrors { code } } }`));
  return id;
}

const argsOf = async (name: string) =>
  passingCases[name] ? passingCases[name]() : (await finalWriteCases[name]!(make)).args;

const { schema } = buildSubgraph();
const FURTHER: Readonly<Record<string, string>> = { Contact: "tags { id } segments { id }" };

/** Selects all of a payload, and of a contact also what takes further calls. */
function selectionOf(mutation: string): string {
  const payload = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type);
  if (!isObjectType(payload)) throw new Error(mutation);
  const fields = Object.values(payload.getFields()).map(({ name, type }) => {
    const named = getNamedType(type);
    if (isLeafType(named)) return name;
    if (name === "userErrors") return "userErrors { code message }";
    return `${name} { __typename ${isObjectType(named) && named.getFields()["id"] ? "id" : ""} ${FURTHER[named.name] ?? ""} }`;
  });
  return fields.join(" ");
}

async function run(mutation: string, args: string) {
  const { data, errors = [] } = await gateway.execute<Record<string, Payload | null>>(
    untyped(`mutation { payload: ${mutation}(${args}) { ${selectionOf(mutation)} } }`),
  );
  return { payload: data?.["payload"] ?? null, errors };
}

const DENIAL = /nothing was|safe to/i;

describe.each(FAULTS)("where every call after the write fails by %s", (fault) => {
  test.each(Object.keys(writes))("%s never says that nothing was written", async (mutation) => {
    const args = await argsOf(mutation);
    proxy.spoil(fault, { afterWrite: true });
    const { payload, errors } = await run(mutation, args);
    expect(payload?.userErrors).toEqual([]);
    const readsMore = /\b(contact|contacts|companies) \{/.test(selectionOf(mutation));
    expect(errors.length > 0, "a further read failed").toBe(readsMore);
    for (const { message, path } of errors) {
      expect(message).not.toMatch(DENIAL);
      expect(path?.length).toBeGreaterThan(1);
    }
  });

  test.each([
    ["untagContact", "tag"],
    ["removeContactFromCompany", "company"],
    ["removeContactSubscription", "subscriptionType"],
  ])("%s whose answer was lost: only the field %s fails", async (mutation, field) => {
    const args = await argsOf(mutation);
    proxy.spoil("resetAfter", { method: "DELETE", times: 1 });
    await emulator.faults([
      { method: "DELETE", route: "*", delayMs: 0 },
      { method: "DELETE", route: "*", status: 404 },
    ]);
    proxy.spoil(fault, { method: "GET" });
    const { payload, errors } = await run(mutation, args);
    expect(payload).toMatchObject({ [field]: null, userErrors: [] });
    expect(errors.map(({ path }) => path)).toContainEqual(["payload", field]);
    for (const { message } of errors) expect(message).not.toMatch(DENIAL);
  });

  test("upsertContact that restored an archived user says OUTCOME_UNKNOWN", async () => {
    const externalId = `after-${++number}`;
    const created = await preparing.executeOk<{ createContact: { contact: { id: string } } }>(
      untyped(
        `mutation { createContact(input: { role: USER, externalId: "${externalId}" }) { contact { id } } }`,
      ),
    );
    const { id } = created.createContact.contact;
    await preparing.executeOk(untyped(`mutation { archiveContact(id: "${id}") { userErrors { code } } }`));
    proxy.spoil(fault, { afterWrite: true });
    const { payload } = await run("upsertContact", `input: { externalId: "${externalId}", name: "New" }`);
    expect(proxy.hits).toContain(`POST /contacts/${id}/unarchive`);
    expect(payload).toMatchObject({
      contact: null,
      outcome: null,
      userErrors: [{ code: "OUTCOME_UNKNOWN" }],
    });
    expect(payload?.userErrors[0]?.message).not.toMatch(DENIAL);
  });

  test("updateContact whose first answer was lost says OUTCOME_UNKNOWN", async () => {
    const args = await argsOf("updateContact");
    proxy.spoil("resetAfter", { method: "PUT", times: 1 });
    proxy.spoil(fault, { method: "PUT", afterWrite: true });
    const { payload, errors } = await run("updateContact", args);
    for (const { message } of [...(payload?.userErrors ?? []), ...errors])
      expect(message).not.toMatch(DENIAL);
    expect(payload?.userErrors.map(({ code }) => code)).toEqual(
      fault === "unauthorized" ? undefined : ["OUTCOME_UNKNOWN"],
    );
  });
});
