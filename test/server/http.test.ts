import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { startGateway } from "../../src/entry/start-gateway.js";
import { createExecute } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const APP = "https://app.example.com";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({
    env: { NODE_ENV: "production", CORS_ORIGINS: `${APP}, https://other.example.com` },
  });
});
afterAll(() => gateway.close());

const JSON_TYPE = { "content-type": "application/json" };
const TYPENAME = graphql(`query Typename { __typename }`);
const HELLO = JSON.stringify({ query: "{ __typename }" });

describe("an answer", () => {
  test.each([
    ["application/json", "application/json; charset=utf-8"],
    ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
  ])("comes as %s when asked for it", async (accept, type) => {
    const response = await gateway.request({
      method: "POST",
      headers: { ...JSON_TYPE, accept },
      body: HELLO,
    });
    expect(response.headers.get("content-type")).toBe(type);
    expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test("has headers that keep browsers from guessing, framing and telling", async () => {
    const { headers } = await gateway.request({ method: "POST", headers: JSON_TYPE, body: HELLO });
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
  });
});

describe("by GET", () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}?query=${encodeURIComponent(query)}`, { headers });

  test("a query is answered when a header proves that no foreign page sent it", async () => {
    const response = await get("{ __typename }", { "apollo-require-preflight": "true" });
    expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test("a query without that header is refused", async () => {
    expect((await get("{ __typename }")).status).toBe(400);
  });

  test("a mutation is refused", async () => {
    const calls = await gateway.emulator.costOf(async () => {
      const response = await get('mutation { createTag(input: { name: "x" }) { tag { id } } }', {
        "apollo-require-preflight": "true",
      });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    });
    expect(calls.total).toBe(0);
  });
});

describe("what a form of a foreign page can send is refused", () => {
  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "%s",
    async (type) => {
      const response = await gateway.request({
        method: "POST",
        headers: { "content-type": type },
        body: HELLO,
      });
      expect(response.status).toBe(415);
    },
  );

  test("several operations in one body", async () => {
    const response = await gateway.request({
      method: "POST",
      headers: JSON_TYPE,
      body: `[${HELLO},${HELLO}]`,
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/"data"/);
  });
});

describe("a page of another origin", () => {
  const preflight = (origin: string) =>
    gateway.request({
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,idempotency-key",
      },
    });

  test("may call when its origin is listed", async () => {
    const { status, headers } = await preflight(APP);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(APP);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    const answer = await gateway.execute(TYPENAME, {}, { headers: { origin: APP } });
    expect(answer.headers.get("access-control-allow-origin")).toBe(APP);
    expect(answer.headers.get("vary")).toMatch(/origin/i);
  });

  test.each([
    "https://evil.example",
    "https://app.example.com.evil.example",
    "http://app.example.com",
    "null",
  ])("%s may not, and its name is never repeated", async (origin) => {
    const answers = [await preflight(origin), await gateway.execute(TYPENAME, {}, { headers: { origin } })];
    for (const { headers } of answers) expect(headers.get("access-control-allow-origin")).not.toBe(origin);
    for (const { headers } of answers) expect(headers.get("access-control-allow-origin")).not.toBe("*");
  });

  test.each(["development", "production"])(
    "on this machine may call without being listed only while the embedded emulator answers: %s",
    async (mode) => {
      const config = { HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "silent", NODE_ENV: mode };
      const local = await startGateway(readConfig({ ...config, EMULATOR: "on", EMULATOR_PORT: "0" }));
      await using real = await startTestGateway({ emulator: gateway.emulator, env: { NODE_ENV: mode } });
      const allowed = async (url: string, origin: string) =>
        (await createExecute(url)(TYPENAME, {}, { headers: { origin } })).headers.get(
          "access-control-allow-origin",
        );
      for (const origin of ["http://localhost:5173", "http://127.0.0.1:3000", "https://[::1]:8443"])
        expect([await allowed(local.url, origin), await allowed(real.url, origin)]).toEqual([origin, null]);
      for (const origin of [
        "http://localhost.evil.example",
        "http://evil.example:5173",
        "http://localhost:5173.evil",
        APP,
      ])
        expect(await allowed(local.url, origin)).toBeNull();
      await local.close();
    },
  );

  test("no page may call when none is listed", async () => {
    await using closed = await startTestGateway({ emulator: gateway.emulator });
    const { headers } = await closed.execute(TYPENAME, {}, { headers: { origin: APP } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("a request line or header that is odd", () => {
  test.each([
    ["GET //", "GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 404/],
    ["GET /%", "GET /% HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 400/],
    [
      "a host that is no host",
      "GET /graphql?query={__typename} HTTP/1.1\r\nhost: [\r\nconnection: close\r\nx-apollo-operation-name: x\r\n\r\n",
      /^HTTP\/1\.1 200.*"__typename":"Query"/s,
    ],
    [
      "two hosts",
      "GET /graphql?query={__typename} HTTP/1.1\r\nhost: a\r\nhost: b\r\nconnection: close\r\n\r\n",
      /^HTTP\/1\.1 400.*"errors"/s,
    ],
    [
      "OPTIONS that is no preflight",
      "OPTIONS /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
      /^HTTP\/1\.1 405.*allow: GET, POST.*"errors"/is,
    ],
    ["no HTTP", "HELLO\r\n\r\n", /^HTTP\/1\.1 400.*"errors"/s],
    ["huge headers", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"x".repeat(100_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
    [
      "two lengths",
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
      /^HTTP\/1\.1 400/,
    ],
    [
      "length and chunks",
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1\.1 400/,
    ],
  ])("is answered: %s", async (_, bytes, answer) => {
    expect(await exchange(bytes)).toMatch(answer);
  });
});

/** Sends bytes as they are, and tells all that comes back. */
async function exchange(bytes: string): Promise<string> {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.write(bytes);
  let text = "";
  for await (const chunk of socket.setEncoding("latin1")) text += chunk as string;
  return text;
}
