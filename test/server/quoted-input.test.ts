import fc from "fast-check";
import { GraphQLBoolean, isUnionType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { argumentPlaces } from "../testkit/argument-places.js";
import {
  CANARIES,
  CANARY,
  fittingCanaries,
  literal,
  representationCanary,
  strangeCanary,
} from "../testkit/canary.arbitrary.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";

const { schema } = buildSubgraph();
const entity = schema.getType("_Entity");
const entities = isUnionType(entity) ? entity.getTypes().map(({ name }) => name) : [];
const places = argumentPlaces(schema);
const seed = Date.now() & 0x7fffffff;

describe.each([
  ["development", "graphql-js"],
  ["production", "jit"],
])("nothing that a client made up comes back (%s, %s):", (environment, executor) => {
  let emulator: TestEmulator;
  let gateway: GatewayProcess;
  beforeAll(async () => {
    process.stdout.write(`quoted input: seed ${seed}\n`);
    emulator = await startTestEmulator({ contacts: 5 });
    gateway = await startGatewayProcess({
      NODE_ENV: environment,
      EXECUTOR: executor,
      LOG_LEVEL: "debug",
      INTERCOM_BASE_URL: emulator.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
    });
  });
  afterAll(async () => {
    await gateway.close();
    await emulator.close();
  });

  /** Sends it, and tells how many mistakes were told, none of them with a canary. */
  async function mistakesOf(text: string, variables: Record<string, unknown> = {}): Promise<number> {
    const { errors = [], data } = await gateway.execute<unknown>(untyped(text), variables);
    const told = JSON.stringify([errors, data]);
    expect(told, `${text} ${JSON.stringify(variables)}`).not.toMatch(CANARIES);
    for (const { message, extensions } of errors) {
      expect(extensions.code, message).not.toBe("INTERNAL_SERVER_ERROR");
      expect(message.length).toBeLessThan(1_500);
    }
    return errors.length + told.split('"field":').length - 1;
  }

  const check = (
    values: fc.Arbitrary<unknown>,
    numRuns: number,
    send: (value: unknown) => Promise<number>,
  ) => {
    let mistakes = 0;
    const property = fc.asyncProperty(values, async (value) => {
      mistakes += await send(value);
    });
    return fc.assert(property, { numRuns, seed }).then(() => mistakes);
  };

  test("the places are all of the schema's, also below the roots", () => {
    const titles = places.map(({ title }) => title);
    expect(titles).toContain("Query.contacts(filter:)");
    expect(titles).toContain("Contact.customAttributeList(names:)");
    expect(titles).toContain("Mutation.createContact(input:)");
    expect(places.length).toBeGreaterThan(60);
  });

  // Each place with one executor of the two, and after another run with the other.
  const own = places.filter((_, index) => (index + seed) % 2 === (executor === "jit" ? 0 : 1));
  test.each(own.map((place) => [place.title, place] as const))(
    "%s",
    async (_, { type, isMutation, selection }) => {
      const kind = isMutation ? "mutation" : "query";
      const byVariable = (value: unknown) =>
        mistakesOf(`${kind} ($v: ${type}) ${selection("$v")}`, { v: value });
      const byLiteral = (value: unknown) => mistakesOf(`${kind} ${selection(literal(value))}`);
      expect(await check(strangeCanary(type), 2, byVariable)).toBeGreaterThan(0);
      await check(strangeCanary(type), 1, byLiteral);
      for (const value of fittingCanaries(type, seed)) await byVariable(value);
    },
  );

  test("the representations of entities", async () => {
    const selection = (value: string) => `{ _entities(representations: ${value}) { __typename } }`;
    const lists = fc.array(representationCanary(entities), { minLength: 1, maxLength: 3 });
    const told = await check(lists, 30, (value) =>
      mistakesOf(`query ($v: [_Any!]!) ${selection("$v")}`, { v: value }),
    );
    expect(told).toBeGreaterThan(5);
    expect(await check(lists, 30, (value) => mistakesOf(selection(literal(value))))).toBeGreaterThan(5);
  });

  test("the condition of a directive", () =>
    check(strangeCanary(GraphQLBoolean), 10, (value) =>
      mistakesOf("query ($v: Boolean!) { __typename @skip(if: $v) }", { v: value }),
    ));

  const json = { "content-type": "application/json" };
  const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method: "POST",
    headers: { ...json, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const query = "{ __typename }";
  const at = encodeURIComponent(CANARY);
  test.each<[string, string, RequestInit]>([
    ["the name of an operation that is not there", "", post({ query, operationName: CANARY })],
    ["an operation name that is no text", "", post({ query, operationName: { [CANARY]: CANARY } })],
    ["a document that is no text", "", post({ query: { [CANARY]: CANARY } })],
    ["variables that are no object", "", post({ query, variables: CANARY })],
    ["a list of variables", "", post({ query, variables: [CANARY] })],
    ["variables that nobody asks for", "", post({ query, variables: { [CANARY]: CANARY } })],
    ["extensions that are no object", "", post({ query, extensions: CANARY })],
    ["a hash that is none", "", post({ extensions: { persistedQuery: { version: 1, sha256Hash: CANARY } } })],
    ["another version", "", post({ extensions: { persistedQuery: { version: CANARY, sha256Hash: "a" } } })],
    ["a batch", "", post([{ query: CANARY }])],
    ["a body that is no object", "", post(JSON.stringify(CANARY))],
    ["a body that is no JSON", "", post(`{"query": ${CANARY}`)],
    ["a body that ends too early", "", post(`{"query": "${CANARY}`)],
    ["another content type", "", post({ query }, { "content-type": `text/${CANARY}` })],
    ["another encoding", "", post({ query }, { "content-encoding": CANARY })],
    ["an accept header", "", post({ query }, { accept: CANARY })],
    ["an idempotency key", "", post({ query: "mutation { __typename }" }, { "idempotency-key": CANARY })],
    [
      "a long idempotency key",
      "",
      post({ query: "mutation { __typename }" }, { "idempotency-key": CANARY.repeat(30) }),
    ],
    ["headers of a trace", "", post({ query }, { traceparent: CANARY, tracestate: `a=${CANARY}` })],
    [
      "headers of a client",
      "",
      post({ query }, { "apollographql-client-name": CANARY, "x-request-id": CANARY }),
    ],
    ["a lane", "", post({ query }, { "x-intercom-lane": CANARY })],
    ["an authorization", "", post({ query }, { authorization: `Bearer ${CANARY}` })],
    ["an origin", "", post({ query }, { origin: `https://${CANARY}` })],
    ["the variables of a GET", `?query={__typename}&variables=${at}`, { headers: json }],
    ["the extensions of a GET", `?query={__typename}&extensions=${at}`, { headers: json }],
    ["the document of a GET", `?query=${at}`, { headers: json }],
    ["the operation name of a GET", `?query={__typename}&operationName=${at}`, { headers: json }],
    ["a mutation by GET", `?query=mutation{createTag(input:{name:"${at}"}){__typename}}`, { headers: json }],
    ["another path", `/${CANARY}`, {}],
    ["a path that is no URL", `/%ff${CANARY}`, {}],
    ["another method", `/${CANARY}`, { method: "PUT" }],
  ])("%s", async (_, path, init) => {
    const response = await fetch(`${gateway.url}${path}`, init);
    expect(response.status).not.toBe(500);
    expect(await response.text()).not.toMatch(CANARIES);
    expect(JSON.stringify([...response.headers])).not.toMatch(/canary/i);
  });

  test("afterwards neither the log nor the metrics hold any of it", async () => {
    const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
    expect(metrics).toMatch(/intercom_graph_operation_duration_seconds_count/);
    expect(metrics).not.toMatch(/canary/i);
    await gateway.close();
    const lines = gateway.output().split("\n");
    expect(lines.filter((line) => line.includes('"operation"')).length).toBeGreaterThan(own.length);
    expect(lines.filter((line) => /canary|"fault"/i.test(line))).toEqual([]);
  });
});
