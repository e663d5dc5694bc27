import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { GraphQLError } from "graphql";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type LiveServer, readText, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";

const MULTIPART = { accept: 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json' };
const tick = (ticks: number) => ({ data: { ticks } });
const part = (content: object) =>
  `\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(content)}\r\n--graphql`;
const OPENING = "\r\n--graphql";

let server: LiveServer;
beforeEach(async () => {
  server = await startLiveServer();
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
});

const open = () => server.post({ query: SUBSCRIPTION }, MULTIPART);

describe("a subscription over multipart", () => {
  test("is read by Apollo Client through its HttpLink as it is, and ends at the source with the client", async () => {
    const client = new ApolloClient({ link: new HttpLink({ uri: server.url }), cache: new InMemoryCache() });
    const seen: unknown[] = [];
    const subscription = client.subscribe({ query: gql(SUBSCRIPTION) }).subscribe(({ data, error }) => {
      seen.push(error ?? data);
    });
    await expect.poll(() => server.live.streams.length).toBe(1);
    expect(server.live.requests[0]?.transport).toBe("multipart");
    for (const count of [1, 2, 3]) {
      server.live.streams[0]?.push(tick(count));
      await expect.poll(() => seen.length).toBe(count); // without waiting for the next
    }
    expect(seen).toEqual([{ ticks: 1 }, { ticks: 2 }, { ticks: 3 }]);
    subscription.unsubscribe();
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
    client.stop();
  });

  test("has each event, and the end, in an envelope on the wire", async () => {
    const response = await open();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
      "cache-control": expect.stringContaining("no-store"),
      "x-accel-buffering": "no",
    });
    const { text, over } = readText(response);
    server.live.streams[0]?.push(tick(1));
    await expect.poll(text).toBe(OPENING + part({ payload: tick(1) }));
    server.live.streams[0]?.finish();
    await over;
    expect(text()).toBe(`${OPENING + part({ payload: tick(1) })}--\r\n`);
  });

  test("tells that the caller is no longer accepted, outside of the payload", async () => {
    const { text, over } = readText(await open());
    server.live.streams[0]?.finish("caller-refused");
    await over;
    expect(text()).toMatch(
      /\{"payload":null,"errors":\[\{"message":.*"UNAUTHENTICATED"\}\}\]\}\r\n--graphql--\r\n$/,
    );
  });

  test("ends with the last boundary when the server leaves", async () => {
    const { text, over } = readText(await open());
    server.leave();
    await over;
    expect(text()).toBe(`${OPENING}--\r\n`);
  });

  test("is refused with JSON and a status", async () => {
    const error = new GraphQLError("No.", { extensions: { code: "FORBIDDEN", http: { status: 403 } } });
    server.live.refuseWith({ refusals: [error] });
    const response = await open();
    expect([response.status, response.headers.get("content-type")]).toEqual([
      403,
      "application/json; charset=utf-8",
    ]);
    expect(await response.json()).toEqual({
      errors: [{ message: "No.", extensions: { code: "FORBIDDEN" } }],
    });
  });
});

describe("a heartbeat", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
  afterEach(() => void vi.useRealTimers());

  test("is an empty part every 15 seconds", async () => {
    const { text } = readText(await open());
    await expect.poll(text).toBe(OPENING);
    await vi.advanceTimersByTimeAsync(15_000);
    await expect.poll(text).toBe(OPENING + part({}));
  });
});
