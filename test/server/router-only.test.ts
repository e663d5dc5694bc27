import { createHash, createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Document, type ExecuteOptions, type Given, untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const SECRET = "a secret of the router";
const HMAC_SECRET = "another secret of it";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({
    emulator: { contacts: 10 },
    env: { ROUTER_SECRET: SECRET, ROUTER_HMAC_SECRET: HMAC_SECRET },
  });
});
afterAll(() => gateway.close());

const service = graphql(`query Sdl { _service { sdl } }`);
const entities = graphql(`
  query TypesOfEntities($r: [_Any!]!) {
    _entities(representations: $r) { __typename }
  }
`);
const variables = { r: [{ __typename: "Tag", id: "1" }] };

describe("with a router's secret set", () => {
  const asked =
    <Data, Variables>(document: Document<Data, Variables>, variables?: NoInfer<Given<Variables>>) =>
    (options: ExecuteOptions): Promise<Answer<unknown>> =>
      gateway.execute(document, variables, options);
  test.each([
    ["the schema", asked(service)],
    ["the schema under another name", asked(graphql(`query SdlAsTags { tags: _service { sdl } }`))],
    [
      "the schema within fragments",
      asked(
        untyped("{ ...A } fragment A on Query { ... { ...B } } fragment B on Query { _service { sdl } }"),
      ),
    ],
    ["entities", asked(entities, variables)],
    [
      "entities beside a field that is open",
      asked(
        graphql(`
          query TagIdsAndEntities($r: [_Any!]!) {
            tags { id }
            _entities(representations: $r) { __typename }
          }
        `),
        variables,
      ),
    ],
  ])("%s is closed to everybody else, before any call", async (_, ask) => {
    const calls = await gateway.emulator.costOf(async () => {
      for (const headers of [{}, { "router-authorization": "" }, { "router-authorization": `${SECRET}!` }]) {
        const { status, data, errors } = await ask({ headers });
        expect([status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
          403,
          undefined,
          ["FORBIDDEN"],
        ]);
      }
    });
    expect(calls.total).toBe(0);
  });

  test("the graph's own fields stay open", async () => {
    expect(await gateway.executeOk(graphql(`query Typename { __typename }`))).toEqual({
      __typename: "Query",
    });
  });

  test("the secret in the header opens it", async () => {
    const headers = { "router-authorization": SECRET };
    expect(await gateway.executeOk(service, {}, { headers })).toMatchObject({
      _service: { sdl: expect.stringContaining("type Contact") },
    });
    expect(await gateway.executeOk(entities, variables, { headers })).toHaveProperty("_entities");
  });

  describe("a signed request counts as the router's", () => {
    const text = "query A { _service { sdl } }";
    const two = `${text} query B { tags { id } }`;
    const hmacOf = (signed: object) =>
      createHmac("sha256", HMAC_SECRET).update(JSON.stringify(signed)).digest("base64");
    const hashOf = (query: string) => ({
      persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") },
    });
    const send = async ({ signature, extensions, ...body }: Record<string, unknown>) => {
      const response = await gateway.request({
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          ...body,
          extensions: { ...(extensions as object), "hmac-signature": signature },
        }),
      });
      const { data, errors } = (await response.json()) as {
        data?: unknown;
        errors?: { extensions: { code: string } }[];
      };
      return [response.status, data ? "data" : errors?.[0]?.extensions.code];
    };
    beforeAll(async () => {
      for (const query of [text, two])
        await gateway.request({
          method: "POST",
          headers: { "content-type": "application/json", "router-authorization": SECRET },
          body: JSON.stringify({ query, operationName: "A", extensions: hashOf(query) }),
        });
    });

    test.each<[string, Record<string, unknown>]>([
      ["without operationName", { query: text }],
      ["with operationName null", { query: text, operationName: null }],
      ["with the name of its operation", { query: text, operationName: "A" }],
      ["with the hash of its document", { query: text, extensions: hashOf(text) }],
    ])("when it carries a document of one operation, %s", async (_, body) => {
      expect(await send({ ...body, signature: hmacOf({ query: text }) })).toEqual([200, "data"]);
    });

    test.each<[string, Record<string, unknown>, unknown[]]>([
      ["only a hash, and signs {}", { extensions: hashOf(text), signature: hmacOf({}) }, [403, "FORBIDDEN"]],
      [
        "only a hash, and signs the document that it stands for",
        { extensions: hashOf(text), signature: hmacOf({ query: text }) },
        [403, "FORBIDDEN"],
      ],
      [
        "two operations, and names the closed one",
        { query: two, operationName: "A", signature: hmacOf({ query: two }) },
        [403, "FORBIDDEN"],
      ],
      [
        "the hash of another document beside the signed one",
        { query: text, extensions: hashOf(two), signature: hmacOf({ query: text }) },
        [400, expect.anything()],
      ],
      [
        "an empty document beside a hash, and signs that",
        { query: "", extensions: hashOf(text), signature: hmacOf({ query: "" }) },
        [400, expect.anything()],
      ],
      [
        "null for a document beside a hash, and signs that",
        { query: null, extensions: hashOf(text), signature: hmacOf({ query: null }) },
        [403, "FORBIDDEN"],
      ],
    ])("not when it carries %s", async (_, body, expected) => {
      expect(await send(body)).toEqual(expected);
    });

    test("not when its operationName is none of its operations", async () => {
      const [status] = await send({ query: text, operationName: "B", signature: hmacOf({ query: text }) });
      expect(status).toBe(400);
    });
  });

  test("a signature of query and variables opens it, and none of another request does", async () => {
    const ask = async (signed: { query: object; variables?: unknown }) => {
      const hmac = createHmac("sha256", HMAC_SECRET).update(JSON.stringify(signed)).digest("base64");
      const response = await gateway.request({
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: entities, variables, extensions: { "hmac-signature": hmac } }),
      });
      return response.status;
    };
    expect(await ask({ query: entities, variables: { r: [{ __typename: "Tag", id: "1" }] } })).toBe(200);
    expect(await ask({ query: entities, variables: { r: [{ __typename: "Tag", id: "2" }] } })).toBe(403);
    expect(await ask({ query: service })).toBe(403);
  });
});

test("without a secret anybody may compose", async () => {
  await using open = await startTestGateway({ emulator: gateway.emulator });
  expect(await open.executeOk(service)).toHaveProperty("_service.sdl");
});
