import { GraphQLError } from "graphql";
import { createClient } from "graphql-sse";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type LiveServer, ORIGIN, readText, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";

const SSE = { accept: "text/event-stream" };
const tick = (ticks: number) => ({ data: { ticks } });

let server: LiveServer;
beforeEach(async () => {
  server = await startLiveServer();
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
});

describe("a subscription over server-sent events", () => {
  test.each([
    ["POST", () => server.post({ query: SUBSCRIPTION }, SSE)],
    ["GET, as Hive Gateway sends it", () => server.get({ query: SUBSCRIPTION }, SSE)],
  ])("has each event and the end on the wire: %s", async (_, ask) => {
    const response = await ask();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": expect.stringContaining("no-store"),
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
      "x-request-id": expect.any(String),
    });
    expect(response.headers.has("content-encoding")).toBe(false);
    const { over, text } = readText(response);
    const [stream] = server.live.streams;
    stream?.push(tick(1));
    await expect.poll(text).toBe(':\n\nevent: next\ndata: {"data":{"ticks":1}}\n\n');
    stream?.finish();
    await over;
    expect(text().endsWith("event: complete\ndata:\n\n")).toBe(true);
  });

  test("is read by graphql-sse, and ends at the source when the client ends it", async () => {
    const client = createClient({ url: server.url });
    const seen: unknown[] = [];
    const end = client.subscribe(
      { query: SUBSCRIPTION },
      { next: (event) => void seen.push(event), error: (error) => void seen.push(error), complete: () => {} },
    );
    await expect.poll(() => server.live.streams.length).toBe(1);
    for (const count of [1, 2, 3]) server.live.streams[0]?.push(tick(count));
    await expect.poll(() => seen).toEqual([tick(1), tick(2), tick(3)]);
    end();
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
    await server.pending.idle();
  });

  test("hands over what was sent: variables, name, and a signature in the URL", async () => {
    const query = "subscription A { ticks } subscription B { ticks }";
    const variables = { a: [1] };
    const extensions = { "hmac-signature": "signed" };
    await server.get(
      {
        query,
        operationName: "B",
        variables: JSON.stringify(variables),
        extensions: JSON.stringify(extensions),
      },
      { ...SSE, "router-authorization": "secret", "x-request-id": "mine" },
    );
    expect(server.live.requests).toEqual([
      expect.objectContaining({
        query,
        operationName: "B",
        variables,
        extensions,
        transport: "sse",
        requestId: "mine",
        proof: { query, secret: "secret", signature: "signed" },
      }),
    ]);
  });

  test("is opened by the id of a persisted document", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "ticks" } };
    const response = await server.post({ extensions }, { accept: "application/json, text/event-stream" });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
  });

  test("is refused in an event, which an EventSource can read, or by a status when it may be sent again", async () => {
    const refusal = (code: string, status: number) => ({
      refusals: [new GraphQLError("No.", { extensions: { code, retryAfterSeconds: 3, http: { status } } })],
    });
    server.live.refuseWith(refusal("FORBIDDEN", 403));
    const refused = await server.post({ query: SUBSCRIPTION }, SSE);
    expect(refused.status).toBe(200);
    expect(await refused.text()).toBe(
      ':\n\nevent: next\ndata: {"errors":[{"message":"No.","extensions":{"code":"FORBIDDEN","retryAfterSeconds":3}}]}\n\nevent: complete\ndata:\n\n',
    );
    server.live.refuseWith(refusal("OVERLOADED", 503));
    const later = await server.post({ query: SUBSCRIPTION }, SSE);
    expect([later.status, later.headers.get("retry-after")]).toEqual([503, "3"]);
  });

  test("tells that the caller is no longer accepted, then ends", async () => {
    const { over, text } = readText(await server.post({ query: SUBSCRIPTION }, SSE));
    server.live.streams[0]?.finish("caller-refused");
    await over;
    expect(text()).toMatch(
      /event: next\ndata: \{"errors":.*UNAUTHENTICATED.*\n\nevent: complete\ndata:\n\n$/,
    );
  });

  test("may be read by a page of a listed origin", async () => {
    const response = await server.post({ query: SUBSCRIPTION }, { ...SSE, origin: ORIGIN });
    expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  });

  test("ends when the server leaves, and new ones are told to come again", async () => {
    const { over, text } = readText(await server.post({ query: SUBSCRIPTION }, SSE));
    server.leave();
    await over;
    expect(text()).toMatch(/event: complete\ndata:\n\n$/);
    await server.pending.idle();
    expect((await server.post({ query: SUBSCRIPTION }, SSE)).status).toBe(503);
  });

  test("holds no slot while it is open", async () => {
    for (let i = 0; i < 5; i += 1) expect((await server.post({ query: SUBSCRIPTION }, SSE)).status).toBe(200);
    expect((await server.post({ query: "{ hello }" })).status).toBe(200);
  });
});

describe("a heartbeat", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
  afterEach(() => void vi.useRealTimers());

  test("comes every 15 seconds on a quiet stream", async () => {
    const { text } = readText(await server.post({ query: SUBSCRIPTION }, SSE));
    await expect.poll(text).toBe(":\n\n");
    await vi.advanceTimersByTimeAsync(15_000);
    await expect.poll(text).toBe(":\n\n:\n\n");
  });
});
