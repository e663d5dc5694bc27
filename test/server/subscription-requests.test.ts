import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptedBy } from "../../src/server/live/transports/accept.js";
import { type LiveServer, readText, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";

const SSE = { accept: "text/event-stream" };
const APOLLO_CLIENT = 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json';

test.each([
  ["text/event-stream", "sse", false],
  ["application/json, text/event-stream", "sse", true],
  ["TEXT/Event-Stream; charset=utf-8", "sse", false],
  ["text/event-stream;q=0, application/json", undefined, true],
  [APOLLO_CLIENT, "multipart", true],
  ["multipart/mixed;subscriptionSpec=1.0, text/event-stream", "multipart", false],
  ['multipart/mixed; boundary=x; subscriptionSpec="1.0"', "multipart", false],
  ["multipart/mixed; deferSpec=20220824, application/json", undefined, true],
  ["application/json;callbackSpec=1.0", "callback", false],
  ["application/json;callbackSpec=1.0; charset=utf-8", "callback", false],
  ["application/json; charset=utf-8; callbackspec=1.0, application/json", "callback", true],
  ["application/graphql-response+json", undefined, true],
  ["*/*", undefined, true],
  ["text/event-streams", undefined, false],
  [undefined, undefined, true],
])("an Accept header of %j allows the stream %j, and JSON: %j", (header, stream, json) => {
  expect(acceptedBy(header)).toEqual({ stream, json });
});

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
});

describe("an operation that is no subscription", () => {
  test.each(["application/json, text/event-stream", `text/event-stream, ${APOLLO_CLIENT}`])(
    "is answered as ever to a client that also accepts JSON: %s",
    async (accept) => {
      const response = await server.post({ query: "{ hello }" }, { accept });
      expect([response.status, await response.json()]).toEqual([200, { data: { hello: null } }]);
    },
  );

  test.each(["query { hello }", "mutation { touch }"])(
    "is refused where only events are accepted: %s",
    async (query) => {
      const before = server.live.requests.length;
      const text = await (await server.post({ query }, SSE)).text();
      expect(text).toContain(`Send the ${query.split(" ")[0]} with POST`);
      expect(server.live.requests.length).toBe(before);
    },
  );
});

describe("a subscription without a way to stream it", () => {
  test.each([
    ["POST", 406, () => server.post({ query: SUBSCRIPTION })],
    [
      "POST that accepts JSON only",
      406,
      () => server.post({ query: SUBSCRIPTION }, { accept: "application/json" }),
    ],
    ["GET", 405, () => server.get({ query: SUBSCRIPTION }, { "apollo-require-preflight": "1" })],
  ])("is refused in words that name all ways: %s", async (_, status, ask) => {
    const response = await ask();
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(response.status).toBe(status);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_REQUEST" } }]);
    for (const way of ["text/event-stream", "subscriptionSpec=1.0", "WebSocket", "callback"])
      expect(errors[0]?.message).toContain(way);
  });

  test("is none for HEAD, which opens no stream", async () => {
    const before = server.live.requests.length;
    const url = `${server.url}?${new URLSearchParams({ query: SUBSCRIPTION })}`;
    const headers = { ...SSE, "apollo-require-preflight": "1" };
    expect((await fetch(url, { method: "HEAD", headers })).status).toBeGreaterThanOrEqual(400);
    expect(server.live.requests.length).toBe(before);
  });
});

describe("a request for a stream that is not readable", () => {
  test.each<[string, number, () => Promise<Response>]>([
    ["a list", 400, () => server.post([{ query: SUBSCRIPTION }], SSE)],
    ["a text", 400, () => server.post("subscription", SSE)],
    ["a query that is a number", 400, () => server.post({ query: 1 }, SSE)],
    ["variables that are a list", 400, () => server.post({ query: SUBSCRIPTION, variables: [] }, SSE)],
    ["extensions that are text", 400, () => server.post({ query: SUBSCRIPTION, extensions: "{}" }, SSE)],
    [
      "variables in the URL that are no JSON",
      400,
      () => server.get({ query: SUBSCRIPTION, variables: "{" }, SSE),
    ],
    ["no JSON", 415, () => server.post({ query: SUBSCRIPTION }, { ...SSE, "content-type": "text/plain" })],
    ["a compressed body", 415, () => server.post({}, { ...SSE, "content-encoding": "gzip" })],
    ["a parameter that is there twice", 400, () => fetch(`${server.url}?query=a&query=b`, { headers: SSE })],
    ["too large a body", 413, () => server.post({ query: "x".repeat(300_000) }, SSE)],
  ])("is refused with a status before anything is opened: %s", async (_, status, ask) => {
    const before = server.live.requests.length;
    const response = await ask();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    expect(server.live.requests.length).toBe(before);
  });

  test("is left to the engine when the document has a mistake", async () => {
    const { text } = readText(await server.post({ query: "subscription {" }, SSE));
    await expect.poll(text).toBe(":\n\n");
    expect(server.live.requests.at(-1)?.query).toBe("subscription {");
    server.live.streams.at(-1)?.finish();
  });
});

describe("what every request to the graph passes", () => {
  test("holds for streams: the token and the rate of the caller", async () => {
    await using guarded = await startLiveServer({ needsToken: true, rate: 1 });
    const ask = (authorization: string) => guarded.post({ query: SUBSCRIPTION }, { ...SSE, authorization });
    expect((await ask("Bearer wrong")).status).toBe(401);
    expect((await ask("Bearer good")).status).toBe(200);
    const limited = await ask("Bearer good");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(guarded.live.requests).toMatchObject([
      { caller: { id: "key:good" }, callerKey: "caller:key:good" },
    ]);
  });
});
