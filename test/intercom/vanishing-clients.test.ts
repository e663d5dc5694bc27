import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { WorkspaceList } from "../../src/intercom/memory/workspace-list.js";
import { IntercomFailure } from "../../src/intercom/transport/failure.js";
import { Bill, Deadline } from "../../src/intercom/work.js";
import { untyped } from "../testkit/execute.js";
import { type FaultProxy, startFaultProxy } from "../testkit/fault-proxy.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const mutations = Object.values(buildSubgraph().schema.getMutationType()?.getFields() ?? {});

/** What leads from a payload to every workspace list: tags, segments, teammates, subscription types and attributes. */
const CONTACT =
  "{ id tags { name } segments { name count } owner { name } subscriptions { type { name } } customAttributeList { name date } }";
const SELECTIONS: Readonly<Record<string, string>> = {
  Contact: CONTACT,
  Tag: `{ name contacts(first: 1) { nodes ${CONTACT} } }`,
  Company: `{ tags { name } segments { name } contacts(first: 1) { nodes ${CONTACT} } }`,
  ContactNote: `{ id author { name } contact ${CONTACT} }`,
  IntercomDataAttribute: "{ name }",
  IntercomSubscriptionType: "{ name }",
  ContactSubscription: "{ type { name } }",
  IntercomUserError: "{ code }",
  IntercomConversation: "{ tags { name } assignee { name } }",
  IntercomTicket: "{ assignee { name } team { name } }",
  ContactUpsertRow: `{ contact ${CONTACT} }`,
};
const VALUES: Readonly<Record<string, unknown>> = {
  conversationId: "1",
  ticketTypeId: "55",
  adminId: "991267459",
  until: "2100-01-01T00:00:00Z",
  role: "USER",
  email: "ann@example.com",
  companyId: "acme",
  dataType: "STRING",
  model: "CONTACT",
  customAttributes: { plan: "pro" },
};

/** One document for each mutation of the schema, made from the schema: a new one is in it by itself. */
const documents = mutations.map(({ name, args, type }) => {
  const payload = getNamedType(type);
  const given = args
    .filter(isRequiredArgument)
    .map((argument) => `${argument.name}: ${literal(argument.name, argument.type)}`);
  const selected = Object.values("getFields" in payload ? payload.getFields() : {}).map((field) => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return field.name;
    const selection = SELECTIONS[of.name];
    if (!selection) throw new Error(`Say in SELECTIONS what leads from ${of.name} to the workspace lists.`);
    return `${field.name} ${selection}`;
  });
  return {
    name,
    document: untyped(`mutation { ${name}(${given.join(", ")}) { ${selected.join(" ")} } }`),
  };
});

function literal(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(name, type.ofType);
  if (isListType(type)) return `[${literal(name, type.ofType)}]`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || field.name in VALUES,
    );
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.name, field.type)}`).join(", ")} }`;
  }
  const value = VALUES[name];
  if (isEnumType(type))
    return type.getValues().find((it) => it.name === value)?.name ?? type.getValues()[0]!.name;
  if (type.name === "JSON") return '{ plan: "pro" }';
  return JSON.stringify(/id$/i.test(name) ? (value ?? "6abbb4440000000001000001") : (value ?? "a text"));
}

let proxy: FaultProxy;
let gateway: TestGateway;
let passedMs = 0;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + passedMs);
  process.on("unhandledRejection", note);
  const base = await startTestGateway({ emulator: { contacts: 30, latencyMs: 20 } });
  proxy = await startFaultProxy(base.emulator.url);
  gateway = await startTestGateway({
    emulator: base.emulator,
    env: { INTERCOM_BASE_URL: proxy.url, OPERATION_TIMEOUT_MS: "1500" },
  });
  closeBase = () => base.close();
});
let closeBase = async () => {};
afterAll(async () => {
  await gateway.close();
  await proxy.close();
  await closeBase();
  process.off("unhandledRejection", note);
  vi.restoreAllMocks();
});

const ILLNESSES = {
  well: async () => {},
  "answering 500": () => gateway.emulator.faults([{ method: "GET", route: "*", times: 10_000, status: 500 }]),
  "answering 429": () => gateway.emulator.faults([{ method: "*", route: "*", times: 10_000, status: 429 }]),
  "resetting connections": async () => proxy.spoil("resetBefore", { method: "GET" }),
  "answering HTML": async () => proxy.spoil("html", { method: "GET" }),
};

describe("every mutation, selecting every workspace list, with Intercom", () => {
  describe.each(Object.entries(ILLNESSES))("%s and a client that goes", (_illness, makeIll) => {
    test.each([
      ["before the write", 0],
      ["during it", 25],
      ["after it", 60],
      ["never", 10_000],
    ])("%s leaves no failure that nobody handles, and a server that serves", async (_moment, afterMs) => {
      passedMs += 2 * 3_600_000; // all lists have gone out of memory
      proxy.reset();
      await makeIll();
      const left = documents.map(async ({ document }) => {
        const { errors } = await gateway.execute(document, undefined, {
          signal: AbortSignal.timeout(afterMs),
        });
        return errors?.map(({ extensions }) => extensions.code) ?? [];
      });
      const codes = (await Promise.allSettled(left)).flatMap((it) =>
        it.status === "fulfilled" ? it.value : [],
      );
      expect(codes).not.toContain("INTERNAL_SERVER_ERROR");
      expect(codes).not.toContain("GRAPHQL_VALIDATION_FAILED");
      await new Promise((resolve) => setTimeout(resolve, 300)); // what goes on without its client
      const appends = proxy.hits.filter((hit) => /^POST \/contacts\/(merge|[^/]+\/notes)$/.test(hit));
      expect(appends.length, "each of them is sent once").toBeLessThanOrEqual(2 * 2);
      expect(unhandled).toEqual([]);
      proxy.reset();
      await gateway.emulator.faults([]);
      passedMs += 60_000; // pauses and breakers are over
      expect((await gateway.execute(untyped("{ tags { name } }"))).errors).toBeUndefined();
    });
  });
});

test("a list that is asked for on behalf of who has gone is not loaded", async () => {
  let loads = 0;
  const list = new WorkspaceList<string>(async () => {
    loads += 1;
    throw new IntercomFailure("cost-limit");
  });
  const work = { bill: new Bill(), deadline: new Deadline(1_000) };
  work.deadline.stopReading();
  await expect(list.read(work)).rejects.toMatchObject({ kind: "timeout" });
  expect(loads).toBe(0);
});

test("a load that fails when all who asked for it have gone fails quietly, and for the next one it is begun again", async () => {
  let fail = (_: Error) => {};
  let loads = 0;
  const list = new WorkspaceList<string>(() => {
    loads += 1;
    return new Promise((_resolve, reject) => {
      fail = reject;
    });
  });
  const work = { bill: new Bill(), deadline: new Deadline(1_000) };
  const read = list.read(work);
  work.deadline.stopReading();
  await expect(read).rejects.toMatchObject({ kind: "timeout" });
  fail(new IntercomFailure("unavailable"));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(unhandled).toEqual([]);
  void Promise.resolve(list.read({ bill: new Bill(), deadline: new Deadline(50) })).catch(() => undefined);
  expect(loads).toBe(2);
});
