import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ env: { NODE_ENV: "production" } });
});
afterAll(() => gateway.close());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

/** Each fragment spreads the next one twice: 18 of them are half a million selections in 900 bytes. */
const exponential = (levels: number) =>
  `{ contacts { ...f0 } } ${times(levels, (i) => `fragment f${i} on ContactConnection { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on ContactConnection { totalCount }`;

const nested = (depth: number) =>
  `{ contact(id: "1") { ${"tags { contacts { nodes { ".repeat(depth)} id ${"} } } ".repeat(depth)} } }`;

describe("an operation is refused before execution, with the limit, when it has", () => {
  test.each([
    ["10,000 aliases", `{ ${times(10_000, (i) => `a${i}: __typename`)} }`, "tokens", 1_000],
    ["31 aliases", `{ contact(id: "1") { ${times(31, (i) => `a${i}: id`)} } }`, "aliases", 30],
    ["10,000 levels", nested(3_334), "tokens", 1_000],
    [
      "11 levels",
      `{ contact(id: "1") { ${"tags { contacts { nodes { ".repeat(3)} id ${"} } } ".repeat(3)} } }`,
      "depth",
      10,
    ],
    ["fragments that grow exponentially", exponential(18), "selections", 5_000],
    ["21 root fields", `{ ${times(21, () => "__typename")} }`, "rootFields", 20],
    [
      "21 root fields by fragments",
      `{ ...f ...f ...f } fragment f on Query { ${times(7, () => "__typename")} }`,
      "rootFields",
      20,
    ],
    ["an alias of 256 characters", `{ ${"a".repeat(256)}: __typename }`, "nameLength", 255],
    [
      "a fragment's name of 256 characters",
      `{ ...${"f".repeat(256)} } fragment ${"f".repeat(256)} on Query { __typename }`,
      "nameLength",
      255,
    ],
    [
      "an operation's name of 100,000 characters",
      `query ${"q".repeat(100_000)} { __typename }`,
      "nameLength",
      255,
    ],
    ["9 directives", `{ ${times(9, () => "__typename @include(if: true)")} }`, "directives", 8],
  ])("%s", async (_, query, limit, max) => {
    const { status, errors, data } = await answerWithoutCalls(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions)).toContainEqual({
      code: "OPERATION_LIMIT_EXCEEDED",
      limit,
      max,
    });
  });

  test.each([
    ["1,001 items in a list", { ids: times(1_001, String).split(" ") }, "listItems", 1_000],
    ["1,001 items in a list within a list", { ids: [[times(1_001, String).split(" ")]] }, "listItems", 1_000],
    [
      "1,001 keys in an object",
      {
        ids: Object.fromEntries(
          times(1_001, String)
            .split(" ")
            .map((key) => [`k${key}`, 1]),
        ),
      },
      "keys",
      1_000,
    ],
    ["65 levels in its variables", { ids: JSON.parse(`${"[".repeat(66)}${"]".repeat(66)}`) }, "nesting", 64],
    [
      "100,000 levels in its variables",
      { raw: `${"[".repeat(100_000)}${"]".repeat(100_000)}` },
      "nesting",
      64,
    ],
  ])("%s", async (_, variables, limit, max) => {
    const query = "query ($ids: [ID!]!) { contactsByExternalIds(externalIds: $ids) { id } }";
    const raw = "raw" in variables ? variables.raw : JSON.stringify(variables.ids);
    const calls = await gateway.emulator.costOf(async () => {
      const response = await post(`{"query":${JSON.stringify(query)},"variables":{"ids":${raw}}}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "OPERATION_LIMIT_EXCEEDED", limit, max } }],
      });
    });
    expect(calls.total).toBe(0);
  });

  test("representations beyond the limit, also when several fields share them", async () => {
    const query =
      "query ($r: [_Any!]!) { a: _entities(representations: $r) { __typename } ...B } fragment B on Query { b: _entities(representations: $r) { __typename } }";
    const r = Array.from({ length: 251 }, () => ({ __typename: "Tag", id: "1" }));
    const { status, errors } = await answerWithoutCalls(query, { r });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({
      code: "OPERATION_LIMIT_EXCEEDED",
      limit: "representations",
      max: 500,
    });
  });
});

test("an operation beyond a limit is told so and no more: nothing else in it is looked at", async () => {
  const { errors } = await answerWithoutCalls(`{ ${times(300, (i) => `a: ${i % 2 ? "no" : "nonsense"}`)} }`);
  expect(errors?.map(({ extensions }) => extensions["limit"])).toEqual(["aliases", "rootFields"]);
});

describe("a body is refused unread", () => {
  const bomb = gzipSync(JSON.stringify({ query: `{ ${" ".repeat(50_000_000)} __typename }` }));
  const manyRepresentations = () =>
    JSON.stringify({
      query: "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
      variables: { r: Array.from({ length: 20_000 }, () => ({ __typename: "Tag", id: "1" })) },
    });

  test.each([
    ["a document of 9 MB", () => JSON.stringify({ query: `{ ${"__typename ".repeat(820_000)} }` })],
    ["20,000 representations", manyRepresentations],
  ])("when it has more bytes than the limit: %s", async (_, body) => {
    const response = await post(body());
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining("262144 bytes") }],
    });
  });

  test("when lists and objects in it are too deep, and not even looked at whether they end", async () => {
    const response = await post(`{"variables":{"ids":${"[".repeat(100_000)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "OPERATION_LIMIT_EXCEEDED", limit: "nesting", max: 64 } }],
    });
  });

  test.each(["gzip", "deflate", "br", "gzip, gzip"])("when it is compressed: %s", async (encoding) => {
    const response = await post(bomb, { "content-encoding": encoding });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });
});

describe("an operation within the limits is executed, when it has", () => {
  test.each([
    ["30 aliases", `{ contact(id: "x") { ${times(30, (i) => `a${i}: id`)} } }`],
    [
      "10 levels",
      `{ contact(id: "x") { ${"tags { contacts(first: 5) { nodes { ".repeat(2)} tags { contacts { totalCount } } ${"} } } ".repeat(2)} } }`,
    ],
    ["20 root fields", `{ ${times(20, () => "__typename")} }`],
    ["8 directives", `{ ${times(8, () => "__typename @include(if: true)")} }`],
  ])("%s", async (_, query) => {
    expect((await gateway.execute(untyped(query))).errors).toBeUndefined();
  });

  test("introspection of tools, which is deep", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    await using open = await startTestGateway({ emulator: gateway.emulator });
    expect(await open.executeOk(untyped(getIntrospectionQuery()))).toHaveProperty("__schema.types");
  });
});

test("64 levels in the variables are read, and so are brackets within strings", async () => {
  const query = graphql(`
    query ContactIdsByExternalIds($ids: [ID!]!) {
      contactsByExternalIds(externalIds: $ids) { id }
    }
  `);
  const ids = JSON.parse(`${"[".repeat(64)}${"]".repeat(64)}`);
  const { errors } = await gateway.execute(query, { ids });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  const brackets = `\\"${"[{".repeat(100)}`;
  expect(await gateway.executeOk(query, { ids: [brackets] })).toEqual({ contactsByExternalIds: [null] });
});

test("each limit can be set", async () => {
  const env = {
    MAX_TOKENS: "40",
    MAX_ALIASES: "1",
    MAX_DEPTH: "2",
    MAX_ROOT_FIELDS: "3",
    MAX_DIRECTIVES: "0",
    MAX_SELECTIONS: "6",
    MAX_BODY_BYTES: "1024",
  };
  await using strict = await startTestGateway({ emulator: gateway.emulator, env });
  const refused = async (query: string) =>
    (await strict.execute(untyped(query))).errors?.map(({ extensions }) => [
      extensions["limit"],
      extensions["max"],
    ]);
  expect(await refused("{ a: __typename b: __typename }")).toEqual([["aliases", 1]]);
  expect(await refused('{ contact(id: "1") { tags { id } } }')).toEqual([["depth", 2]]);
  expect(await refused("{ __typename __typename __typename __typename }")).toEqual([["rootFields", 3]]);
  expect(await refused("{ __typename @skip(if: true) }")).toEqual([["directives", 0]]);
  expect(await refused(`{ tags { id name id name id name } }`)).toEqual([["selections", 6]]);
  expect(await refused(`{ ${"__typename ".repeat(39)} }`)).toEqual([["tokens", 40]]);
  expect(
    (
      await strict.request({
        method: "POST",
        headers: JSON_TYPE,
        body: `{"query":"{ __typename }${" ".repeat(1_024)}"}`,
      })
    ).status,
  ).toBe(413);
});

test("a document with many mistakes names five of them", async () => {
  const { errors } = await gateway.execute(untyped(`{ ${times(100, (i) => `no${i}`)} }`));
  expect(errors?.length).toBeLessThanOrEqual(21);
  const { errors: within } = await gateway.execute(untyped(`{ ${times(20, (i) => `no${i}`)} }`));
  expect(within).toHaveLength(6);
  expect(within?.[5]?.message).toMatch(/Too many validation errors/);
});

const JSON_TYPE = { "content-type": "application/json" };

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  gateway.request({
    method: "POST",
    headers: { ...JSON_TYPE, ...headers },
    body: body as NonNullable<RequestInit["body"]>,
  });

/** The answer to an operation that must not cost a call, nor the server its life. */
async function answerWithoutCalls(query: string, variables?: Record<string, unknown>) {
  let answer: Awaited<ReturnType<TestGateway["execute"]>> | undefined;
  const calls = await gateway.emulator.costOf(async () => {
    answer = await gateway.execute(untyped(query), variables);
  });
  expect(calls.total).toBe(0);
  expect(await gateway.executeOk(graphql(`query Typename { __typename }`))).toEqual({ __typename: "Query" });
  return answer as NonNullable<typeof answer>;
}
