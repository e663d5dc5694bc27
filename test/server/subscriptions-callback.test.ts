import { GraphQLError } from "graphql";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type CallbackRouter, startCallbackRouter } from "../testkit/callback-router.js";
import { type LiveServer, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";

const CALLBACK = {
  accept: "application/json;callbackSpec=1.0; charset=utf-8",
  "router-authorization": "the-routers-secret",
};
const tick = (ticks: number) => ({ data: { ticks } });
const message = (action: string, content: object = {}) => ({
  kind: "subscription",
  action,
  id: "of-it",
  verifier: "v",
  ...content,
});

let router: CallbackRouter;
let other: CallbackRouter;
let server: LiveServer;
beforeEach(async () => {
  [router, other] = [await startCallbackRouter(), await startCallbackRouter()];
  server = await startLiveServer({ callbackOrigins: [router.origin] });
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
  await router[Symbol.asyncDispose]();
  await other[Symbol.asyncDispose]();
});

const wanted = (subscription: object = {}) => ({
  query: SUBSCRIPTION,
  extensions: {
    subscription: {
      callbackUrl: router.url,
      subscriptionId: "of-it",
      verifier: "v",
      heartbeatIntervalMs: 0,
      ...subscription,
    },
  },
});
const subscribe = (subscription?: object, headers = {}) =>
  server.post(wanted(subscription), { ...CALLBACK, ...headers });
const actions = () => router.messages.map(({ action }) => action);

describe("a subscription by callback", () => {
  test("is confirmed before it is answered, then sends each event and the end", async () => {
    const response = await subscribe();
    expect(router.messages).toEqual([message("check")]);
    expect([response.status, await response.text()]).toEqual([200, '{"data":null}']);
    const [stream] = server.live.streams;
    stream?.push(tick(1));
    stream?.push(tick(2));
    stream?.finish();
    await expect.poll(actions).toEqual(["check", "next", "next", "complete"]);
    expect(router.messages.slice(1)).toEqual([
      message("next", { payload: tick(1) }),
      message("next", { payload: tick(2) }),
      message("complete"),
    ]);
    expect(router.protocols).toEqual(new Set(["callback/1.0"]));
    expect(server.live.requests[0]).toMatchObject({
      transport: "callback",
      proof: { secret: "the-routers-secret" },
    });
  });

  test("reads the names with underscores of older routers", async () => {
    const subscription = {
      callback_url: router.url,
      subscription_id: "of-it",
      verifier: "v",
      heartbeat_interval_ms: 0,
    };
    const response = await server.post({ query: SUBSCRIPTION, extensions: { subscription } }, CALLBACK);
    expect(response.status).toBe(200);
    expect(router.messages).toEqual([message("check")]);
  });

  test("sends one message at a time, and takes the next event when the router has taken the last", async () => {
    await subscribe();
    const [stream] = server.live.streams;
    const release = router.hold();
    for (let i = 0; i < 10; i += 1) stream?.push(tick(i));
    await expect.poll(() => router.messages.length).toBe(2);
    expect(stream?.asked).toBe(1);
    release();
    await expect.poll(() => router.messages.length).toBe(11);
    expect(router.most).toBe(1);
  });

  test("says at its end that the caller is no longer accepted", async () => {
    await subscribe();
    server.live.streams[0]?.finish("caller-refused");
    await expect
      .poll(() => router.messages[1])
      .toMatchObject({
        action: "complete",
        errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
      });
  });

  test("is completed when the server leaves, which waits for that", async () => {
    await subscribe();
    server.leave();
    await server.pending.idle();
    expect(actions()).toEqual(["check", "complete"]);
  });

  test("ends at a 404 without another message, and after the sixth failure of one", async () => {
    await subscribe();
    router.answer(404);
    server.live.streams[0]?.push(tick(1));
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
    router.answer(204);
    await subscribe();
    router.answer(500);
    const before = router.messages.length;
    server.live.streams[1]?.push(tick(1));
    await expect.poll(() => server.live.streams[1]?.isOver, { timeout: 10_000 }).toBe(true);
    await server.pending.idle();
    expect(actions().slice(before)).toEqual(Array.from({ length: 6 }, () => "next"));
  });

  test("goes on when the router takes a message at the second attempt", async () => {
    await subscribe();
    router.answer(503);
    server.live.streams[0]?.push(tick(1));
    await expect.poll(() => router.messages.length).toBe(2);
    router.answer(200);
    await expect.poll(() => server.live.streams[0]?.asked).toBe(2);
  });

  test("is not opened when the router does not confirm it", async () => {
    router.answer(404);
    const response = await subscribe();
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_REQUEST" } }] },
    ]);
    expect(server.live.streams[0]?.isOver).toBe(true);
  });

  test("is refused with JSON, at no message, when the engine refuses it", async () => {
    server.live.refuseWith({
      refusals: [new GraphQLError("No.", { extensions: { code: "FORBIDDEN", http: { status: 403 } } })],
    });
    expect((await subscribe()).status).toBe(403);
    expect(router.messages).toEqual([]);
  });
});

describe("heartbeats to the router", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
  afterEach(() => void vi.useRealTimers());

  test("come before its interval ends, and the subscription ends after five failures in a row", async () => {
    await subscribe({ heartbeatIntervalMs: 5_000 });
    const beat = async (count: number) => {
      await vi.advanceTimersByTimeAsync(3_750);
      await expect.poll(() => router.messages.length).toBe(count);
      await new Promise((resolve) => setTimeout(resolve, 50)); // the answer is on its way
    };
    await beat(2);
    router.answer(500);
    for (const count of [3, 4, 5, 6]) await beat(count);
    expect(server.live.streams[0]?.isOver).toBe(false);
    await beat(7);
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
    await server.pending.idle();
    expect(new Set(actions())).toEqual(new Set(["check"]));
  });
});
