import { createHash, createHmac } from "node:crypto";
import { type GraphQLError, parse, print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { SCOPES, type Scope } from "../../src/config/scopes.js";
import { AsyncDisposableStack } from "../../src/disposable-stack.js";
import { type Core, openCore } from "../../src/entry/core.js";
import { nobody } from "../../src/graph/actor.js";
import { Context } from "../../src/graph/context.js";
import {
  type AdmissionOptions,
  type AdmissionRequest,
  type AdmittedOperation,
  createAdmission,
} from "../../src/server/admission/admission.js";
import { anybody } from "../../src/server/auth/caller.js";
import { createFormatError } from "../../src/server/errors/format-error.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";

// What sockets, streams and agents will call: no Apollo Server, and no HTTP but that of the emulator.
const config = readConfig({ AUTH: "none", LOG_LEVEL: "silent", MAX_CALLS_PER_OPERATION: "3" });
const stack = new AsyncDisposableStack();
let emulator: TestEmulator;
let core: Core;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 1 });
  const credentials = { baseUrl: emulator.url, token: emulator.token };
  const intercom = { ...config.intercom, credentials };
  core = await openCore({ ...config, intercom }, {}, stack);
});
afterAll(async () => {
  await stack[Symbol.asyncDispose]();
  await emulator.close();
});

type Given = Partial<Omit<AdmissionRequest, "caller">> & { readonly scopes?: readonly Scope[] };

function admit(
  document: AdmissionRequest["document"],
  given: Given = {},
  policies: Partial<AdmissionOptions> = {},
) {
  const { schema, workspace, cursors } = core;
  const { limits } = config;
  const { scopes = SCOPES, ...request } = given;
  const work = workspace.startOperation({ lane: "interactive", caller: "a test" });
  const context = new Context(workspace, cursors, work, limits.answerFields, nobody);
  const caller = { ...anybody, scopes: new Set(scopes) };
  const decide = createAdmission({
    schema,
    limits,
    safelist: null,
    router: null,
    hidesSchema: false,
    introspection: "on",
    ...policies,
  });
  return decide({ document, caller, context, ...request });
}

function admitted(...args: Parameters<typeof admit>): AdmittedOperation {
  const answer = admit(...args);
  if ("refusals" in answer) throw new AggregateError(answer.refusals, answer.refusals.join());
  return answer;
}

function refusals(...args: Parameters<typeof admit>): readonly GraphQLError[] {
  const answer = admit(...args);
  return "refusals" in answer ? answer.refusals : [];
}

/** What a client is told of each refusal: the limit, or the code. */
const codes = (...args: Parameters<typeof admit>) => {
  const format = createFormatError({ maxTokens: config.limits.tokens, hidesSchema: false });
  return refusals(...args).map((error) => {
    const { extensions = {} } = format(error.toJSON(), error);
    return extensions["limit"] ?? extensions["code"];
  });
};

describe("an operation is admitted", () => {
  test("with its weight in the heap, and as cacheable when it is a query", () => {
    const small = admitted("{ contacts(first: 1) { totalCount } }");
    const large = admitted("{ tags { id name } contacts(first: 50) { nodes { id name email } } }");
    expect([small.isCacheable, large.weight > small.weight, small.weight > 0]).toEqual([true, true, true]);
    expect(admitted(`mutation { deleteTag(id: "1") { deletedTagId } }`).isCacheable).toBe(false);
  });

  test("by the name that is asked for, also when it comes parsed", () => {
    const document = parse("query A { tags { id } } query B { segments { id } }");
    expect(admitted(document, { operationName: "B" }).operation.name?.value).toBe("B");
  });

  test("with the default where a variable is null and null cannot stand", () => {
    const text = "query ($first: Int = 7) { contacts(first: $first) { totalCount } }";
    expect(admitted(text, { variables: { first: null } }).variables).toEqual({});
  });

  test("without what its caller may not have", () => {
    const { withheld, document } = admitted("{ contacts { nodes { id email } } }", {
      scopes: ["contacts:read"],
    });
    expect(withheld?.places.map(({ field, requiredScope }) => [field, requiredScope])).toEqual([
      ["Contact.email", "pii"],
    ]);
    expect(print(document)).not.toContain(" email");
  });
});

const DEEP = `{ contact(id: "1") { ${"tags { contacts { nodes { ".repeat(3)} id ${"} } } ".repeat(3)} } }`;
const ENTITIES = "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
const DELETION = `mutation { deleteTag(id: "1") { deletedTagId } }`;
const TWO = "query A { tags { id } } query B { tags { id } }";
const HUGE = "{ contacts(first: 500) { nodes { id tags { id contacts(first: 500) { nodes { id } } } } } }";
const LISTS = Array.from(
  { length: 4 },
  (_, i) => `l${i}: contacts(sort: { field: CREATED_AT }) { totalCount }`,
);

describe("an operation is refused", () => {
  test.each<[string, string, Given, readonly unknown[]]>([
    ["that cannot be read", "{", {}, ["GRAPHQL_PARSE_FAILED"]],
    [
      "that does not fit the schema, with every mistake",
      "{ no nor }",
      {},
      ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"],
    ],
    ["of too many tokens", `{ ${"id ".repeat(1_001)} }`, {}, ["tokens"]],
    ["of too many levels", DEEP, {}, ["depth"]],
    ["with too long a name", `{ ${"a".repeat(256)}: __typename }`, {}, ["nameLength"]],
    ["that its document does not have", TWO, { operationName: "C" }, ["OPERATION_RESOLUTION_FAILURE"]],
    ["that nothing chooses", TWO, {}, ["OPERATION_RESOLUTION_FAILURE"]],
    ["with too long a list", ENTITIES, { variables: { r: Array(501).fill({}) } }, ["representations"]],
    ["that would answer with too much", HUGE, {}, ["answerFields"]],
    ["that needs more calls than it may make", `{ ${LISTS.join(" ")} }`, {}, ["COST_LIMIT_EXCEEDED"]],
    ["that writes without the scope", DELETION, { scopes: ["contacts:read"] }, ["FORBIDDEN"]],
  ])("%s", (_, text, given, expected) => {
    expect(codes(text, given)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["in the document", "{ _entities(representations: [LIST]) { __typename } }"],
    ["as a default", "query ($r: [_Any!]! = [LIST]) { _entities(representations: $r) { __typename } }"],
    [
      "in two fields",
      "{ a: _entities(representations: [ONE]) { __typename } b: _entities(representations: [ONE]) { __typename } }",
    ],
  ])("with too many representations %s", (_, text) => {
    const one = `{ __typename: "Tag", id: "1" }`;
    const query = text.replace("LIST", `${one}, ${one}`).replaceAll("ONE", one);
    const limitedTo = (representations: number) => ({ limits: { ...config.limits, representations } });
    expect(codes(query, {}, limitedTo(1))).toEqual(["representations"]);
    expect(codes(query, {}, limitedTo(2))).toEqual([]);
  });

  test("that asks for the schema where it is hidden", () => {
    const hidden = { hidesSchema: true, introspection: "off" } as const;
    expect(codes("{ __schema { __typename } }", {}, hidden)).toEqual(["FORBIDDEN"]);
    expect(codes("{ _service { sdl } }", {}, hidden)).toEqual(["FORBIDDEN"]);
    expect(codes("{ _service { sdl } }")).toEqual([]);
  });

  test("without a call to Intercom", async () => {
    const calls = await emulator.costOf(async () => {
      for (const text of [DEEP, HUGE, `{ ${LISTS.join(" ")} }`]) expect(codes(text)).toHaveLength(1);
    });
    expect(calls.total).toBe(0);
  });
});

describe("a safelist", () => {
  const text = "{ tags { id } }";
  const sha256 = createHash("sha256").update(text).digest("hex");
  const safelist = { documents: new Map([[sha256, text]]), isExclusive: true };

  test("admits a document by its text or its id", () => {
    expect(codes(text, {}, { safelist })).toEqual([]);
    expect(codes(parse(text), { id: sha256 }, { safelist })).toEqual([]);
  });

  test("refuses every other one before it is parsed", () => {
    for (const other of ["{ tags { name } }", "{ no }", "{", DEEP])
      expect(codes(other, {}, { safelist }), other).toEqual(["OPERATION_NOT_LISTED"]);
    expect(codes(parse(text), {}, { safelist })).toEqual(["OPERATION_NOT_LISTED"]);
  });

  test("that is not exclusive refuses nothing", () => {
    expect(codes("{ tags { name } }", {}, { safelist: { ...safelist, isExclusive: false } })).toEqual([]);
  });
});

describe("a router", () => {
  const router = { secret: "a secret", hmacSecret: "another secret" };
  const variables = { r: [{ __typename: "Tag", id: "1" }] };
  const sign = (signed: object) =>
    createHmac("sha256", router.hmacSecret).update(JSON.stringify(signed)).digest("base64");

  test("proves itself by its secret", () => {
    for (const proof of [undefined, {}, { secret: "no secret" }])
      expect(codes(ENTITIES, { variables, ...(proof && { proof }) }, { router })).toEqual(["FORBIDDEN"]);
    expect(codes(ENTITIES, { variables, proof: { secret: router.secret } }, { router })).toEqual([]);
  });

  test("signs the request as it was sent, whatever is executed in its place", () => {
    const query = `query ($first: Int = 7, $r: [_Any!]!) {
      contacts(first: $first) { totalCount }
      _entities(representations: $r) { __typename }
    }`;
    const sent = { first: null, ...variables };
    const proof = { query, signature: sign({ query, variables: sent }) };
    const answer = admitted(query, { variables: sent, proof }, { router });
    expect(answer.variables).toEqual(variables); // the null has given way to the default
    const executed = { query, signature: sign({ query, variables }) };
    expect(codes(query, { variables: sent, proof: executed }, { router })).toEqual(["FORBIDDEN"]);
  });
});

describe("policies have an order:", () => {
  const router = { secret: "a secret", hmacSecret: null };
  const long = { variables: { ids: Array(1_001).fill("1") } };
  const untagging = (result: string) =>
    `mutation ($ids: [ID!]!) { untagContacts(contactIds: $ids, tagId: "1") { ${result} } }`;

  test("limits before scopes", () => {
    const reader = { scopes: ["contacts:read"] } as const;
    expect(codes(untagging("__typename"), { ...long, ...reader })).toEqual(["listItems"]);
    expect(codes(untagging("__typename"), { variables: { ids: ["1"] }, ...reader })).toEqual(["FORBIDDEN"]);
  });

  test("the limits of variables and the router together, since neither needs the other", () => {
    const variables = { r: Array(501).fill({}) };
    expect(codes(ENTITIES, { variables }, { router })).toEqual(["representations", "FORBIDDEN"]);
  });

  test("scopes before the price: what is withheld costs nothing", () => {
    const text = `{ tags { id } ${LISTS.join(" ")} }`;
    expect(codes(text)).toEqual(["COST_LIMIT_EXCEEDED"]);
    expect(codes(text, { scopes: ["pii"] })).toEqual([]);
  });

  test("scopes tell of every place of a mutation that is beyond them", () => {
    const text = `mutation { a: deleteTag(id: "1") { __typename } b: deleteTag(id: "2") { __typename } }`;
    expect(codes(text, { scopes: ["contacts:read"] })).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });
});
