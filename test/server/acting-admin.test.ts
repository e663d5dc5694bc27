import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { startGateway } from "../../src/entry/start-gateway.js";
import { buildSubgraph } from "../../src/graph/schema.js";
import { ADMINS, CHOSEN, callers, embedded, envOf, headersOf, REFUSED } from "../testkit/acting-callers.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { createExecute, type Execute, untyped } from "../testkit/execute.js";
import { type Issuer, startIssuer } from "../testkit/issuer.js";
import { type RecordingProxy, startRecordingProxy } from "../testkit/recording-proxy.js";

/** Every mutation that is made as a teammate, by what its schema says: a new one is in it by itself. */
const mutations = Object.values(buildSubgraph().schema.getMutationType()?.getFields() ?? {}).filter(
  (field) => field.extensions["audience"] === "conversations:write" && takesAdmin(field),
);

const VALUES: Readonly<Record<string, string>> = {
  body: '"<p>Hello</p>"',
  until: '"2100-01-01T00:00:00Z"',
};

let emulator: TestEmulator;
let proxy: RecordingProxy;
let issuer: Issuer;
const servers = new Map<string, { readonly execute: Execute; close(): Promise<void> }>();
const things: Record<string, string> = {};

beforeAll(async () => {
  emulator = await startTestEmulator({
    seed: {
      admins: ADMINS,
      contacts: [{ role: "user", external_id: "c" }],
      tags: [{ id: "7", name: "vip" }],
    },
  });
  proxy = await startRecordingProxy(emulator.url);
  issuer = await startIssuer();
  for (const server of ["api-key", "jwt", "jwt-id", "none", "embedder"] as const) {
    const env = {
      HOST: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "silent",
      INTERCOM_BASE_URL: proxy.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
      ...envOf(server, issuer),
    };
    const options = server === "embedder" ? { authenticate: embedded as never } : {};
    const gateway = await startGateway(readConfig(env), options);
    servers.set(server, { execute: createExecute(gateway.url), close: gateway.close });
  }
  const contact = await rest("/contacts/find_by_external_id/c");
  const begun = await rest("/conversations", { from: { type: "user", id: contact["id"] }, body: "Hello" });
  Object.assign(things, {
    contactId: contact["id"],
    conversationId: begun["conversation_id"],
    tagId: "7",
    assigneeId: "102",
  });
});
beforeEach(() => void proxy.writes.splice(0));
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await Promise.all([proxy[Symbol.asyncDispose](), issuer.close(), emulator.close()]);
});

test("there are mutations to try", () => {
  expect(mutations.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["replyToIntercomConversation", "untagIntercomConversation"]),
  );
});

describe.each(callers)("nobody acts as another: $name", (caller) => {
  test.each([
    ["without adminId", undefined, caller.alone],
    ["with adminId", CHOSEN, caller.choosing === "chosen" ? CHOSEN : REFUSED],
  ])("%s", async (_, chosen, expected) => {
    const options = await headersOf(caller, issuer);
    const { execute } = servers.get(caller.server) as { execute: Execute };
    for (const field of mutations) {
      proxy.writes.splice(0);
      const { data, errors } = await execute(untyped(documentOf(field, chosen)), {}, options);
      expect(errors, field.name).toBeUndefined();
      const { userErrors } = (data as Record<string, { userErrors: { code: string; message: string }[] }>)[
        field.name
      ] as { userErrors: { code: string; message: string }[] };
      const received = proxy.writes.map(({ body }) => body["admin_id"]);
      if (expected === REFUSED) {
        expect([field.name, received]).toEqual([field.name, []]);
        expect(userErrors).toMatchObject([{ code: "NO_ACTING_ADMIN", field: pathOf(field) }]);
      } else {
        expect([field.name, userErrors, received]).toEqual([field.name, [], [expected]]);
      }
    }
  });
});

describe.each(callers)("nobody writes a note as another: $name", (caller) => {
  const alone = caller.alone === REFUSED && !caller.namesNobodyKnown ? undefined : caller.alone;
  test.each([
    ["without adminId", undefined, alone],
    ["with adminId", CHOSEN, caller.choosing === "chosen" ? CHOSEN : REFUSED],
  ])("%s", async (_, chosen, expected) => {
    const { execute } = servers.get(caller.server) as { execute: Execute };
    const document = untyped(`mutation ($contactId: ID!, $adminId: ID) {
      createNote(input: { contactId: $contactId, adminId: $adminId, body: "Hello" }) { userErrors { code field } }
    }`);
    const variables = { contactId: things["contactId"], adminId: chosen };
    const { data, errors } = await execute(document, variables, await headersOf(caller, issuer));
    const userErrors = expected === REFUSED ? [{ code: "NO_ACTING_ADMIN", field: ["input", "adminId"] }] : [];
    expect([errors, data]).toEqual([undefined, { createNote: { userErrors } }]);
    expect(proxy.writes.map(({ body }) => body["admin_id"])).toEqual(expected === REFUSED ? [] : [expected]);
  });
});

async function rest(path: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${emulator.url}${path}`, {
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
}

function takesAdmin({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name, type }) => name === "adminId" || "adminId" in inputFields(type));
}

const pathOf = ({ args }: GraphQLField<unknown, unknown>): string[] =>
  args.some(({ name }) => name === "adminId") ? ["adminId"] : ["input", "adminId"];

function inputFields(type: GraphQLInputType) {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named.getFields() : {};
}

/** The least that a mutation takes, and what of it is optional but needed. */
function documentOf(field: GraphQLField<unknown, unknown>, adminId: string | undefined): string {
  const isNeeded = (name: string) =>
    ["tagId", "assigneeId"].includes(name) || (name === "adminId" && adminId !== undefined);
  const literalOf = (name: string) =>
    VALUES[name] ?? JSON.stringify(name === "adminId" ? adminId : things[name]);
  const args = field.args
    .filter((argument) => isRequiredArgument(argument) || isNeeded(argument.name))
    .map(({ name, type }) => {
      const fields = Object.values(inputFields(type)).filter(
        (it) => isRequiredInputField(it) || isNeeded(it.name),
      );
      const value = fields.map((it) => `${it.name}: ${literalOf(it.name)}`).join(", ");
      return `${name}: ${fields.length > 0 ? `{ ${value} }` : literalOf(name)}`;
    });
  return `mutation { ${field.name}(${args.join(", ")}) { userErrors { code message field } } }`;
}
