import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import { startUpstream } from "../testkit/upstream.js";

/** Whose it is to do something. Faults of this server alone are logged as such, because they page its operator. */
type Blame = "client" | "operator" | "Intercom" | "this server";

/** One way to a code: what is sent, with which variables of the configuration, while Intercom does what. */
interface Way {
  readonly code: string;
  readonly status: number;
  readonly blame: Blame;
  readonly body?: unknown;
  readonly request?: RequestInit & { readonly path?: string };
  readonly faults?: Parameters<TestEmulator["faults"]>[0];
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const persisted = (persistedQuery: unknown, query?: string) => ({ query, extensions: { persistedQuery } });
const READ = '{ contact(id: "669ef280000000000100004a") { id } }';
const always = (rule: object) => [{ method: "*", route: "*", times: 99, ...rule }];

const WAYS: Readonly<Record<string, Way>> = {
  "an argument out of its range": client("BAD_USER_INPUT", 200, { query: "{ contacts(first: 0) { totalCount } }" }),
  "a variable of another type": client("BAD_USER_INPUT", 400, {
    query: "query ($n: Int) { contacts(first: $n) { totalCount } }",
    variables: { n: "many" },
  }),
  "no GraphQL": client("GRAPHQL_PARSE_FAILED", 400, { query: "{" }),
  "an unknown field": client("GRAPHQL_VALIDATION_FAILED", 400, { query: "{ nope }" }),
  "an unknown operationName": client("OPERATION_RESOLUTION_FAILURE", 400, { query: "query A { __typename }", operationName: "B" }),
  "several operations and no name": client("OPERATION_RESOLUTION_FAILURE", 400, {
    query: "query A { __typename } query B { __typename }",
  }),
  "a subscription": client("OPERATION_RESOLUTION_FAILURE", 400, { query: "subscription { x }" }),
  "no query": client("BAD_REQUEST", 400, {}),
  "a list of operations": client("BAD_REQUEST", 400, [{ query: "{ __typename }" }]),
  "variables that are a text": client("BAD_REQUEST", 400, { query: "{ __typename }", variables: "x" }),
  "extensions that are a text": client("BAD_REQUEST", 400, { query: "{ __typename }", extensions: "x" }),
  "an operationName that is a number": client("BAD_REQUEST", 400, { query: "{ __typename }", operationName: 1 }),
  "a hash of another document": client("BAD_REQUEST", 400, persisted({ version: 1, sha256Hash: sha256("x") }, "{ __typename }")),
  "an unknown version of persisted queries": client("BAD_REQUEST", 400, persisted({ version: 2, sha256Hash: sha256("x") })),
  "a version of persisted queries that is a text": client("BAD_REQUEST", 400, persisted({ version: "1", sha256Hash: sha256("x") })),
  "an unknown hash": client("PERSISTED_QUERY_NOT_FOUND", 200, persisted({ version: 1, sha256Hash: sha256("x") })),
  "a mutation by GET": {
    ...client("BAD_REQUEST", 405),
    request: {
      method: "GET",
      path: `?query=${encodeURIComponent("mutation { createTag(input: {name: \"x\"}) { userErrors { code } } }")}`,
      headers: { "apollo-require-preflight": "1" },
    },
  },
  "no JSON": { ...client("BAD_REQUEST", 400), request: { body: "{" } },
  "another content type": { ...client("BAD_REQUEST", 415), request: { body: "x", headers: { "content-type": "text/plain" } } },
  "too many aliases": client("OPERATION_LIMIT_EXCEEDED", 400, {
    query: `{ tags { ${Array.from({ length: 31 }, (_, i) => `a${i}: id`).join(" ")} } }`,
  }),
  "no key": { ...client("UNAUTHENTICATED", 401, { query: READ }), request: { headers: { authorization: "" } } },
  "a mutation without its scope": {
    ...client("FORBIDDEN", 403, { query: 'mutation { deleteTag(id: "1") { userErrors { code } } }' }),
    request: asCaller("reader"),
  },
  "an unknown path": { ...client("NOT_FOUND", 404), request: { path: "/../nowhere" } },
  "Intercom refuses the token": {
    code: "INTERCOM_UNAUTHORIZED", status: 200, blame: "operator", body: { query: READ }, faults: always({ status: 401 }),
  },
  "Intercom is at its limit": {
    code: "RATE_LIMITED", status: 200, blame: "Intercom", body: { query: READ }, faults: always({ status: 429 }),
  },
  "Intercom is ill": {
    code: "INTERCOM_UNAVAILABLE", status: 200, blame: "Intercom", body: { query: READ }, faults: always({ status: 503 }),
  },
  "Intercom is silent": {
    code: "INTERCOM_TIMEOUT", status: 200, blame: "Intercom", body: { query: READ }, faults: always({ delayMs: 60_000 }),
  },
};

function client(code: string, status: number, body?: unknown): Way {
  return { code, status, blame: "client", body };
}

describe("a mistake has the code of whoever made it, and is no fault of this server", () => {
  test.each(Object.entries(WAYS))("%s", async (_, { code, status, blame, body, request, faults }) => {
    await using emulator = await startTestEmulator({ contacts: 5 });
    await using gateway = await startTestGateway({
      emulator,
      env: { ...apiKeys({ all: ["contacts:read", "contacts:write", "pii"], reader: ["contacts:read"] }), OPERATION_TIMEOUT_MS: "400" },
    });
    if (faults) await emulator.faults(faults);
    const answer = await send(gateway.url, body, request);
    expect([answer.status, answer.codes]).toEqual([status, expect.arrayContaining([code])]);
    expect(answer.codes).not.toContain("INTERNAL_SERVER_ERROR");
    const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
    expect(metrics).not.toContain('outcome="INTERNAL_SERVER_ERROR"');
    expect(blame).not.toBe("this server");
  });
});
