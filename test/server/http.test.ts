import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { startGateway } from "../../src/entry/start-gateway.js";
import { createHttpServer } from "../../src/server/http/http-server.js";
import { createExecute } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const APP = "https://app.example.com";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({
    emulator: { contacts: 30 },
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

describe("what is empty counts as absent", () => {
  test.each([
    "operationName=",
    "variables=",
    "extensions=",
    "variables=null",
    "extensions=null",
    "operationName=&variables=&extensions=",
  ])("by GET: %s", async (empty) => {
    const response = await fetch(`${gateway.url}?query={__typename}&${empty}`, {
      headers: { "apollo-require-preflight": "true" },
    });
    expect([response.status, await response.json()]).toMatchObject([200, { data: { __typename: "Query" } }]);
  });

  test("by GET, a document beside its hash", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
    const response = await fetch(
      `${gateway.url}?query=&extensions=${encodeURIComponent(JSON.stringify(extensions))}`,
      {
        headers: { "apollo-require-preflight": "true" },
      },
    );
    expect(await response.text()).toContain("PERSISTED_QUERY_NOT_FOUND");
  });

  test("by POST: an operationName", async () => {
    const body = JSON.stringify({ query: "{ __typename }", operationName: "" });
    const response = await gateway.request({ method: "POST", headers: JSON_TYPE, body });
    expect([response.status, await response.json()]).toMatchObject([200, { data: { __typename: "Query" } }]);
  });

  test("but of a parameter that stands twice neither is chosen", async () => {
    const response = await fetch(`${gateway.url}?query={__typename}&operationName=&operationName=A`, {
      headers: { "apollo-require-preflight": "true" },
    });
    expect(response.status).toBe(400);
  });
});

describe("a text that is not UTF-8 reaches no field", () => {
  const named = (name: string) =>
    JSON.stringify({ query: `mutation { createTag(input: { name: "${name}" }) { tag { name } } }` });

  test.each([
    ["in another charset", "application/json; charset=iso-8859-1", Buffer.from(named("José"), "latin1"), 415],
    ["in quoted UTF-16", 'application/json; charset="UTF-16LE"', Buffer.from(named("José"), "utf16le"), 415],
    ["broken, with no charset", "application/json", Buffer.from(named("José"), "latin1"), 400],
    ["broken, as UTF-8", "application/json; charset=utf-8", Buffer.from(named("José"), "latin1"), 400],
    [
      "cut in a character",
      "application/json",
      Buffer.from(named("€")).fill(" ", named("€").indexOf("€") + 2),
      400,
    ],
  ])("%s", async (_, type, body, status) => {
    const calls = await gateway.emulator.costOf(async () => {
      const response = await gateway.request({ method: "POST", headers: { "content-type": type }, body });
      expect([response.status, await response.text()]).toEqual([status, expect.stringContaining("UTF-8")]);
    });
    expect(calls.total).toBe(0);
  });

  test("in a query string", async () => {
    const response = await fetch(`${gateway.url}?query={__typename}&variables=%7B%22a%22:%22%E9%22%7D`, {
      headers: { "apollo-require-preflight": "true" },
    });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("UTF-8")]);
  });

  test.each(["charset=utf-8", "charset=UTF8", 'charset="utf-8"', "profile=x"])(
    "and UTF-8 is taken as %s, also behind a byte order mark",
    async (parameter) => {
      const response = await gateway.request({
        method: "POST",
        headers: { "content-type": `application/json; ${parameter}` },
        body: `\ufeff${JSON.stringify({ query: "{ __typename } # é😀" })}`,
      });
      expect(response.status).toBe(200);
    },
  );
});

describe("the address", () => {
  test("may end with a slash", async () => {
    const response = await fetch(`${gateway.url}/`, { method: "POST", headers: JSON_TYPE, body: HELLO });
    expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test("is answered to HEAD as to GET, without the body", async () => {
    const response = await fetch(`${gateway.url}?query={__typename}`, {
      method: "HEAD",
      headers: { "apollo-require-preflight": "true" },
    });
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "application/json; charset=utf-8",
      "",
    ]);
  });

  test.each(["PUT", "PATCH", "DELETE", "PROPFIND", "LOCK"])("is not for %s", async (method) => {
    for (const path of ["", "/"]) {
      const response = await fetch(gateway.url + path, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    }
  });
});

describe("an answer is compressed", () => {
  const PAGE = JSON.stringify({ query: "{ contacts(first: 20) { nodes { id email name createdAt } } }" });
  let compressing: TestGateway;
  beforeAll(async () => {
    compressing = await startTestGateway({ emulator: gateway.emulator, env: { CORS_ORIGINS: APP } });
  });
  afterAll(() => compressing.close());

  async function ask(url: string, accepted: string, body = PAGE) {
    const { hostname, port, pathname } = new URL(url);
    const headers = { ...JSON_TYPE, origin: APP, "accept-encoding": accepted };
    const sent = httpRequest({ hostname, port, path: pathname, method: "POST", headers, agent: false });
    sent.end(body);
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const bytes = Buffer.concat(await response.toArray());
    const { "content-encoding": encoding, "content-length": length, vary } = response.headers;
    expect(Number(length)).toBe(bytes.length);
    return { encoding, vary, bytes };
  }

  test.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip;q=1.0", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
    ["*", "br", brotliDecompressSync],
  ])("for who accepts %s", async (accepted, encoding, decompress) => {
    const plain = await ask(compressing.url, "identity");
    const answer = await ask(compressing.url, accepted);
    expect([answer.encoding, answer.vary?.toLowerCase()]).toEqual([encoding, "origin, accept-encoding"]);
    const rows = (bytes: Buffer) => JSON.parse(bytes.toString()).data.contacts.nodes;
    expect(rows(decompress(answer.bytes))).toEqual(rows(plain.bytes));
    expect(rows(plain.bytes)).toHaveLength(20);
    expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
  });

  test.each(["", "identity", "deflate", "gzip;q=0, br;q=0", "identity;q=1, gzip;q=0.5", "nonsense;;q"])(
    "for nobody who accepts %j",
    async (accepted) => {
      const { encoding, bytes } = await ask(compressing.url, accepted);
      expect([encoding, bytes.toString("utf8", 0, 7)]).toEqual([undefined, '{"data"']);
    },
  );

  test("only above a kilobyte, and in production only when it is set", async () => {
    expect((await ask(compressing.url, "br", HELLO)).encoding).toBeUndefined();
    expect((await ask(gateway.url, "br")).encoding).toBeUndefined();
    const config = { INTERCOM_ACCESS_TOKEN: "t", AUTH: "none", NODE_ENV: "production", COMPRESSION: "on" };
    expect(readConfig(config).serving.compresses).toBe(true);
    expect(readConfig({ COMPRESSION: "off" }).serving.compresses).toBe(false);
  });
});

test("a connection may be silent for as long as an operation may take, and no operation outlives it", async () => {
  const metrics = { countRefusal: () => undefined, countEndedConnection: () => undefined };
  for (const operationTimeoutMs of [100, 8_000, 90_000, 999_999]) {
    const { limits } = readConfig({ OPERATION_TIMEOUT_MS: String(operationTimeoutMs) });
    const observer = { metrics, log: { fault: () => undefined } };
    const http = createHttpServer({ limits, trustedProxies: null, operationTimeoutMs, observer });
    expect(http.server.timeout - operationTimeoutMs).toBe(22_000);
    await http.close();
  }
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
    expect(await response.text()).toMatch(/"The body is a list of operations\. .*"BAD_REQUEST"/);
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
    expect(answer.headers.get("access-control-expose-headers")).toBe(
      "retry-after, x-request-id, idempotency-replayed",
    );
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
      /^HTTP\/1\.1 405.*allow: GET, HEAD, POST\r.*"errors"/is,
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

test("a client that goes on sending after it was refused gets the answer, and no reset", async () => {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  const failed: Error[] = [];
  socket.on("error", (error) => failed.push(error));
  socket.write(`GET / HTTP/1.1\r\nhost: x\r\nx: ${"x".repeat(100_000)}\r\n\r\n`);
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  await once(socket, "end");
  for (let times = 0; times < 5; times += 1)
    await new Promise((sent) => socket.write("x".repeat(10_000), () => setTimeout(sent, 10)));
  expect(failed).toEqual([]);
  expect(text).toMatch(/^HTTP\/1\.1 431.*"errors"/s);
  socket.end();
  await once(socket, "close");
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
