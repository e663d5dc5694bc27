import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { bearer, claims, jwtEnv, startIssuer } from "../testkit/issuer.js";

const BELOW = "{ contact { id name tags { id } } userErrors { code } }";
const contact = (name: string) => `createContact(input: { role: LEAD, name: "${name}" }) ${BELOW}`;
const tag = `createTag(input: { name: $tag }) { tag { id name } userErrors { code } }`;

/** Documents with a contact that is made at once, and a tag that Intercom refuses at first: the order of the answer's keys. */
const SHAPES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  aliases: [`{ one: ${contact("A")} two: ${tag} three: ${contact("B")} }`, ["one", "two", "three"]],
  "the tag before the contact": [`{ two: ${tag} one: ${contact("A")} }`, ["two", "one"]],
  "a named fragment": [
    `{ ...F two: ${tag} } fragment F on Mutation { one: ${contact("A")} ...G } fragment G on Mutation { three: ${contact("B")} }`,
    ["one", "three", "two"],
  ],
  "@skip and @include by variables": [
    `{ gone: ${contact("X").replace(") {", ") @skip(if: $yes) {")} one: ${contact("A").replace(") {", ") @include(if: $yes) {")} two: ${tag} no: ${contact("Y").replace(") {", ") @include(if: $no) {")} }`,
    ["one", "two"],
  ],
  "names that objects have by themselves": [
    `{ __proto__: ${contact("A")} constructor: ${contact("B")} toString: ${tag} }`,
    ["__proto__", "constructor", "toString"],
  ],
  "one field written twice": [`{ one: ${contact("A")} one: ${contact("A")} two: ${tag} }`, ["one", "two"]],
};

let emulator: TestEmulator;
let number = 0;
const newKey = () => `key-${++number}`;

beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 3 });
});
afterAll(() => emulator.close());
afterEach(() => emulator.faults([]));

describe.each(["graphql-js", "jit-at-first-sight"])("a keyed document, executed by %s,", (EXECUTOR) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({
      emulator,
      env: { EXECUTOR, ...apiKeys({ all: ["contacts:read", "contacts:write", "pii"] }) },
    });
  });
  afterAll(() => gateway.close());

  /** The answer as text: the order of the keys counts. */
  async function send(body: string, key: string, tagName: string) {
    const usesFlags = body.includes("$yes");
    const declared = `$tag: String!${usesFlags ? ", $yes: Boolean!, $no: Boolean!" : ""}`;
    const response = await gateway.request({
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...asCaller("all").headers,
        "idempotency-key": key,
      },
      body: JSON.stringify({
        query: `mutation(${declared}) ${body}`,
        variables: { tag: tagName, ...(usesFlags && { yes: true, no: false }) },
      }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    return { data, errors, text, replayed: response.headers.get("idempotency-replayed") };
  }

  test.each(Object.entries(SHAPES))(
    "is answered and carried out per root field, in the order of the document: %s",
    async (_, [body, keys]) => {
      const key = newKey();
      const name = `Tag ${key} ${EXECUTOR}`;
      await emulator.faults([{ method: "POST", route: "/tags", times: 1, status: 422 }]);
      const first = await send(body, key, name);
      expect(first.errors).toBeUndefined();
      expect(Object.keys(first.data)).toEqual(keys);
      expect(first.replayed).toBeNull();
      const { byRoute } = await emulator.costOf(async () => {
        const second = await send(body, key, name);
        expect(Object.keys(second.data)).toEqual(keys);
        expect(second.replayed).toBe("true");
        for (const it of keys)
          if (first.data[it].contact) expect(second.data[it]).toEqual(first.data[it]);
          else expect(second.data[it]).toMatchObject({ tag: { name }, userErrors: [] });
        const third = await send(body, key, name);
        expect(third.data).toEqual(second.data);
        expect(third.replayed).toBe("true");
      });
      expect(byRoute["POST /contacts"]).toBeUndefined();
      expect(byRoute["POST /tags"]).toBe(1);
    },
  );

  test("has the errors within a field that wrote in every answer", async () => {
    const key = newKey();
    const body = `{ one: createContact(input: { role: LEAD, name: "A" }) { contact { id companies { nodes { id } } } userErrors { code } } two: ${tag} }`;
    await emulator.faults([
      { method: "POST", route: "/tags", times: 1, status: 422 },
      { method: "GET", route: "*", times: 99, malformed: true },
    ]);
    const name = `Tag ${key} ${EXECUTOR}`;
    const first = await send(body, key, name);
    await emulator.faults([]);
    const second = await send(body, key, name);
    expect(second.data.one).toEqual(first.data.one);
    expect(second.errors).toEqual(first.errors);
    expect(second.data.two).toMatchObject({ tag: { name } });
  });

  test("that two send at once while it is carried out again is carried out by one of them", async () => {
    const key = newKey();
    const body = `{ one: ${contact("A")} two: ${tag} }`;
    const name = `Tag ${key} ${EXECUTOR}`;
    await emulator.faults([{ method: "POST", route: "/tags", times: 1, status: 422 }]);
    const first = await send(body, key, name);
    await emulator.faults([{ method: "POST", route: "/tags", times: 1, delayMs: 300 }]);
    const { byRoute } = await emulator.costOf(async () => {
      const answers = await Promise.all([1, 2, 3].map(() => send(body, key, name)));
      for (const { data } of answers) expect(data.one).toEqual(first.data.one);
      expect(answers.filter(({ data }) => data.two.tag)).toHaveLength(1);
    });
    expect(byRoute).toEqual({ "POST /tags": 1 });
  });
});

test("a kept answer is not shown to a caller whose key has lost a scope or is revoked", async () => {
  const headers = { ...asCaller("ann").headers, "idempotency-key": newKey() };
  const text = untyped(
    `mutation { createContact(input: { role: LEAD }) { contact { id name } userErrors { code } } }`,
  );
  const { startTestRedis } = await import("../testkit/redis.js");
  await using redis = await startTestRedis();
  const start = (keys: Record<string, string>) =>
    startTestGateway({ emulator, env: { REDIS_URL: redis.url, ...keys } });
  {
    await using gateway = await start(apiKeys({ ann: ["contacts:read", "contacts:write", "pii"] }));
    expect((await gateway.execute(text, {}, { headers })).data).toBeTruthy();
    expect((await gateway.execute(text, {}, { headers })).headers.get("idempotency-replayed")).toBe("true");
  }
  for (const [keys, status] of [
    [apiKeys({ ann: ["contacts:read", "contacts:write"] }), 403],
    [apiKeys({ ann: ["contacts:read", "pii"] }), 403],
    [apiKeys({ bob: ["contacts:read", "contacts:write", "pii"] }), 401],
  ] as const) {
    await using gateway = await start(keys);
    const { total } = await emulator.costOf(async () => {
      const answer = await gateway.execute(text, {}, { headers });
      expect(answer).toMatchObject({ status });
      expect(answer.data ?? null).toBeNull();
      expect(answer.headers.get("idempotency-replayed")).toBeNull();
    });
    expect(total).toBe(0);
  }
});

test("a kept answer is not shown to a token of the same subject that has fewer scopes", async () => {
  await using issuer = await startIssuer();
  await using gateway = await startTestGateway({ emulator, env: jwtEnv(issuer.jwksUrl) });
  const key = newKey();
  const text = untyped(
    `mutation { createContact(input: { role: LEAD, name: "A" }) { contact { id name } userErrors { code } } }`,
  );
  const send = async (scope: string) => {
    const { headers } = bearer(await issuer.sign(claims({ scope })));
    return gateway.execute(text, {}, { headers: { ...headers, "idempotency-key": key } });
  };
  const all = "contacts:read contacts:write pii";
  const first = await send(all);
  expect(first.data).toMatchObject({ createContact: { contact: { name: "A" } } });
  const { total } = await emulator.costOf(async () => {
    for (const fewer of [
      "contacts:read contacts:write",
      "contacts:write pii",
      "contacts:read pii",
      "openid",
    ]) {
      const answer = await send(fewer);
      expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: "FORBIDDEN" } }] });
      expect(answer.data ?? null).toBeNull();
      expect(answer.headers.get("idempotency-replayed")).toBeNull();
    }
    expect((await send(all)).data).toEqual(first.data);
  });
  expect(total).toBe(0);
});
