import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { GraphQLError } from "graphql";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createFormatError } from "../../src/server/errors/format-error.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";

/** One way to a code: what is sent, while Intercom does what. */
interface Way {
  readonly code: string;
  readonly status: number;
  readonly body?: unknown;
  readonly request?: RequestInit & { readonly path?: string };
  readonly faults?: Parameters<TestEmulator["faults"]>[0];
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const persisted = (persistedQuery: unknown, query?: string) => ({ query, extensions: { persistedQuery } });
const READ = '{ contact(id: "669ef280000000000100004a") { id } }';
const always = (rule: object) => [{ method: "*", route: "*", times: 99, ...rule }];

const WAYS: Readonly<Record<string, Way>> = {
  "an argument out of its range": client("BAD_USER_INPUT", 200, {
    query: "{ contacts(first: 0) { totalCount } }",
  }),
  "a variable of another type": client("BAD_USER_INPUT", 400, {
    query: "query ($n: Int) { contacts(first: $n) { totalCount } }",
    variables: { n: "many" },
  }),
  "no GraphQL": client("GRAPHQL_PARSE_FAILED", 400, { query: "{" }),
  "an unknown field": client("GRAPHQL_VALIDATION_FAILED", 400, { query: "{ nope }" }),
  "an unknown operationName": client("OPERATION_RESOLUTION_FAILURE", 400, {
    query: "query A { __typename }",
    operationName: "B",
  }),
  "several operations and no name": client("OPERATION_RESOLUTION_FAILURE", 400, {
    query: "query A { __typename } query B { __typename }",
  }),
  "a subscription that asks for one answer": client("BAD_REQUEST", 406, {
    query: "subscription { intercomContactChanged { kind } }",
  }),
  "no query": client("BAD_REQUEST", 400, {}),
  "a list of operations": client("BAD_REQUEST", 400, [{ query: "{ __typename }" }]),
  "variables that are a text": client("BAD_REQUEST", 400, { query: "{ __typename }", variables: "x" }),
  "extensions that are a text": client("BAD_REQUEST", 400, { query: "{ __typename }", extensions: "x" }),
  "an operationName that is a number": client("BAD_REQUEST", 400, {
    query: "{ __typename }",
    operationName: 1,
  }),
  "a hash of another document": client(
    "BAD_REQUEST",
    400,
    persisted({ version: 1, sha256Hash: sha256("x") }, "{ __typename }"),
  ),
  "an unknown version of persisted queries": client(
    "BAD_REQUEST",
    400,
    persisted({ version: 2, sha256Hash: sha256("x") }),
  ),
  "a version of persisted queries that is a text": client(
    "BAD_REQUEST",
    400,
    persisted({ version: "1", sha256Hash: sha256("x") }),
  ),
  "an unknown hash": client(
    "PERSISTED_QUERY_NOT_FOUND",
    200,
    persisted({ version: 1, sha256Hash: sha256("x") }),
  ),
  "a mutation by GET": {
    ...client("BAD_REQUEST", 405),
    request: {
      method: "GET",
      path: `?query=${encodeURIComponent('mutation { createTag(input: {name: "x"}) { userErrors { code } } }')}`,
      headers: { "apollo-require-preflight": "1" },
    },
  },
  "no JSON": { ...client("BAD_REQUEST", 400), request: { body: "{" } },
  "another content type": {
    ...client("BAD_REQUEST", 415),
    request: { body: "x", headers: { "content-type": "text/plain" } },
  },
  "too many aliases": client("OPERATION_LIMIT_EXCEEDED", 400, {
    query: `{ tags { ${Array.from({ length: 31 }, (_, i) => `a${i}: id`).join(" ")} } }`,
  }),
  "no key": {
    ...client("UNAUTHENTICATED", 401, { query: READ }),
    request: { headers: { authorization: "" } },
  },
  "a mutation without its scope": {
    ...client("FORBIDDEN", 403, { query: 'mutation { deleteTag(id: "1") { userErrors { code } } }' }),
    request: asCaller("reader"),
  },
  "an unknown path": { ...client("NOT_FOUND", 404), request: { method: "GET", path: "/nowhere" } },
  "more calls than an operation may make": client("COST_LIMIT_EXCEEDED", 200, {
    query: "{ contacts(first: 500) { nodes { id } } }",
  }),
  "an operation that is not listed": client("OPERATION_NOT_LISTED", 403, { query: READ }),
  "an issuer without keys": {
    ...client("UNAVAILABLE", 503, { query: READ }),
    request: { headers: { authorization: "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.e30.c2ln" } },
  },
  "Intercom answers no JSON": {
    code: "INTERCOM_BAD_RESPONSE",
    status: 200,
    body: { query: READ },
    faults: always({ malformed: true }),
  },
  "Intercom refuses the token": {
    code: "INTERCOM_UNAUTHORIZED",
    status: 200,
    body: { query: READ },
    faults: always({ status: 401 }),
  },
  "Intercom is at its limit": {
    code: "RATE_LIMITED",
    status: 200,
    body: { query: READ },
    faults: always({ rateLimited: true }),
  },
  "Intercom is ill": {
    code: "INTERCOM_UNAVAILABLE",
    status: 200,
    body: { query: READ },
    faults: always({ status: 503 }),
  },
  "Intercom is silent": {
    code: "INTERCOM_TIMEOUT",
    status: 200,
    body: { query: READ },
    faults: always({ delayMs: 60_000 }),
  },
};

function client(code: string, status: number, body?: unknown): Way {
  return { code, status, body };
}

/** What a gateway of its own is started with. */
const WITH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "more calls than an operation may make": { MAX_CALLS_PER_OPERATION: "1" },
  "an operation that is not listed": {
    SAFELIST_FILE: "test/testkit/one-listed-operation.json",
    SAFELIST_ONLY: "true",
  },
  "an issuer without keys": {
    AUTH: "jwt",
    API_KEYS: "",
    JWT_ISSUER: "https://issuer.example",
    JWT_AUDIENCE: "graph",
    JWT_JWKS_URL: "http://127.0.0.1:9/keys",
  },
};

describe("a mistake has the code of whoever made it, and is no fault of this server:", () => {
  let emulator: TestEmulator;
  let shared: GatewayProcess;
  beforeAll(async () => {
    emulator = await startTestEmulator({ contacts: 200 });
    shared = await startGatewayProcess({
      INTERCOM_BASE_URL: emulator.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
      ...settings(),
      LOG_LEVEL: "info",
    });
  });
  afterAll(async () => {
    await shared.close();
    await emulator.close();
  });
  afterEach(() => emulator.faults([]));

  const settings = () => ({
    ...apiKeys({ all: ["contacts:read", "contacts:write", "pii"], reader: ["contacts:read"] }),
    OPERATION_TIMEOUT_MS: "1500",
  });

  test.each(Object.entries(WAYS))("%s", async (name, { code, status, body, request, faults }) => {
    await emulator.faults(faults ?? []);
    const own = WITH[name] ?? (faults && {}); // after a failure of Intercom's the next call waits
    if (own) {
      await using gateway = await startTestGateway({ emulator, env: { ...settings(), ...own } });
      expect(await send(gateway.url, body, request)).toEqual([status, expect.arrayContaining([code])]);
      const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
      expect(metrics).not.toContain('outcome="INTERNAL_SERVER_ERROR"');
    } else {
      expect(await send(shared.url, body, request)).toEqual([status, expect.arrayContaining([code])]);
      expect(shared.output()).not.toContain('"fault"');
    }
  });

  test("every code of docs/operations.md is among them", () => {
    const documented = new Set(
      [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, codes = ""]) => codes.match(/[A-Z_]+/g) ?? []),
    );
    const asked = new Set(Object.values(WAYS).map(({ code }) => code));
    expect([...documented].filter((code) => !asked.has(code))).toEqual(ELSEWHERE);
  });
});

const operations = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
const table = operations.slice(operations.indexOf("## Error codes"), operations.indexOf("## At night"));

/** In idempotency-answers.test.ts and overload.test.ts; a fault of this server is below. */
const ELSEWHERE = ["IDEMPOTENT_ANSWER_NOT_KEPT", "OVERLOADED", "INTERNAL_SERVER_ERROR"];

test("what was thrown and not meant for clients is a fault of this server, and so is a value that its scalar refuses", () => {
  const formatError = createFormatError({ maxTokens: 1, hidesSchema: false });
  const thrown = [new Error("a fault"), new GraphQLError("Int cannot represent canary")].map(
    (originalError) => new GraphQLError(originalError.message, { path: ["a"], originalError }),
  );
  for (const error of thrown) {
    const formatted = formatError(unformatted(error), error);
    expect(formatted.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    expect(formatted.message).not.toContain(error.message);
  }
});

/** As Apollo Server hands it over. */
const unformatted = (error: GraphQLError) => ({
  ...error.toJSON(),
  extensions: { code: "INTERNAL_SERVER_ERROR" },
});

async function send(
  url: string,
  body: unknown,
  { path = "", headers, ...init }: Way["request"] = {},
): Promise<readonly [number, readonly string[]]> {
  const isGet = init.method === "GET";
  const response = await fetch(
    new URL(path.startsWith("/") ? path : `${new URL(url).pathname}${path}`, url),
    {
      method: "POST",
      ...(isGet ? {} : { body: JSON.stringify(body) }),
      headers: { "content-type": "application/json", ...asCaller("all").headers, ...headers },
      ...init,
    },
  );
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.map(({ extensions }) => extensions.code) ?? []];
}
