import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { type LiveServer, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";
import { openSocket } from "../testkit/raw-websocket.js";

const subscribe = (id: string) => ({ id, type: "subscribe", payload: { query: SUBSCRIPTION } });
let server: LiveServer;
beforeEach(async () => {
  server = await startLiveServer({ needsToken: true });
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
});

const connect = async () => {
  const raw = await openSocket(server.url);
  await raw.init({ authorization: "Bearer good" });
  return raw;
};

describe("a socket is closed", () => {
  test.each<[string, number, unknown[]]>([
    ["a subscription before its introduction", 4401, [subscribe("a")]],
    ["two introductions", 4429, [{ type: "connection_init" }, { type: "connection_init" }]],
    ["no JSON", 4400, ["{"]],
    ["JSON that is no message", 4400, ["null"]],
    [
      "a message that only servers send",
      4400,
      [
        { id: "a", type: "complete" },
        { id: "a", type: "next", payload: {} },
      ],
    ],
    ["a binary message", 4400, [Buffer.from("{}")]],
    ["a message of more than 64 KiB", 1009, ["x".repeat(65_537)]],
  ])("after %s", async (_, code, messages) => {
    const { send, closed } = await openSocket(server.url, { headers: { authorization: "Bearer good" } });
    for (const message of messages) send(message);
    expect((await closed)[0]).toBe(code);
  });

  test.each(["graphql-ws", "soap"])("when its subprotocol is %s", async (protocol) => {
    const opening = openSocket(server.url, {}, protocol);
    await expect(opening).rejects.toThrow("Server sent no subprotocol");
  });

  test("when it does not introduce itself within three seconds", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { closed } = await openSocket(server.url);
      await vi.advanceTimersByTimeAsync(3_000);
      expect((await closed)[0]).toBe(4408);
    } finally {
      vi.useRealTimers();
    }
  });

  test("when it wants more than 20 subscriptions, which all end", async () => {
    const { send, closed } = await connect();
    for (let i = 0; i < 20; i += 1) {
      send(subscribe(String(i)));
      await expect.poll(() => server.live.streams.length).toBe(i + 1);
    }
    send(subscribe("one more"));
    expect(await closed).toEqual([4429, "A socket may have 20 subscriptions"]);
    await expect.poll(() => server.live.streams.every(({ isOver }) => isOver)).toBe(true);
    expect(server.live.streams.length).toBe(20);
  });

  test("when it takes an id again whose subscription has not ended, and both end", async () => {
    const { socket, send, closed } = await connect();
    send(subscribe("a"));
    await expect.poll(() => server.live.streams.length).toBe(1);
    socket.pause(); // so that an event is on its way
    for (let i = 0; i < 200; i += 1) server.live.streams[0]?.push({ data: { ticks: "x".repeat(100_000) } });
    await new Promise((resolve) => setTimeout(resolve, 200));
    send({ id: "a", type: "complete" });
    send(subscribe("a"));
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
    socket.resume();
    expect(await closed).toEqual([4409, "A subscription with this id has not ended yet"]);
    await expect.poll(() => server.live.streams.every(({ isOver }) => isOver)).toBe(true);
  });

  test("when its caller has ten others, until one of them is gone", async () => {
    const open = await Promise.all(Array.from({ length: 10 }, () => connect()));
    expect(await (await connect()).closed).toEqual([4429, "A caller may have 10 sockets"]);
    open[0]?.socket.terminate();
    await expect.poll(async () => (await connect()).messages.length, { interval: 100 }).toBe(1);
    for (const { socket } of open) socket.terminate();
  });

  test("to be opened later, where its caller asks too often", async () => {
    await using busy = await startLiveServer({ rate: 1 });
    const first = await openSocket(busy.url);
    await first.init();
    first.send(subscribe("a"));
    await expect
      .poll(() => first.messages.at(-1))
      .toMatchObject({ type: "error", payload: [{ extensions: { code: "RATE_LIMITED" } }] });
    const second = await openSocket(busy.url);
    await second.init();
    expect(await second.closed).toEqual([1013, "Try again later"]);
    first.socket.terminate();
  });
});

test("a stream that throws is logged, and its client is told of an error", async () => {
  const { send, messages, socket } = await connect();
  send(subscribe("a"));
  await expect.poll(() => server.live.streams.length).toBe(1);
  server.live.streams[0]?.fail(new Error("the engine broke"));
  await expect.poll(() => messages.at(-1)).toMatchObject({ id: "a", type: "error" });
  expect(server.faults.splice(0)).toEqual([new Error("the engine broke")]);
  send(subscribe("a"));
  await expect.poll(() => server.live.streams.length).toBe(2);
  socket.terminate();
});

describe("a server that leaves", () => {
  test("closes a socket whose handshake was under way", async () => {
    server.leave();
    expect(await (await openSocket(server.url)).closed).toEqual([1001, "The server leaves"]);
  });

  test("closes with 1001, after which graphql-ws connects again by itself", async () => {
    const { send, closed, messages } = await connect();
    send(subscribe("a"));
    await expect.poll(() => server.live.streams.length).toBe(1);
    server.leave();
    expect(await closed).toEqual([1001, "The server leaves"]);
    expect(messages).not.toContainEqual({ id: "a", type: "complete" });
    await server.pending.idle();
  });
});

describe("a heartbeat", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
  afterEach(() => void vi.useRealTimers());

  test("keeps a client that answers, and cuts one that does not", async () => {
    const alive = await connect();
    const dead = await openSocket(server.url, { autoPong: false });
    await dead.init({ authorization: "Bearer good" });
    dead.send(subscribe("a"));
    await expect.poll(() => server.live.streams.length).toBe(1);
    let pings = 0;
    alive.socket.on("ping", () => {
      pings += 1;
    });
    await vi.advanceTimersByTimeAsync(15_000);
    await expect.poll(() => pings).toBe(1);
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await dead.closed)[0]).toBe(1006);
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
    await expect.poll(() => pings).toBe(2);
    expect(alive.socket.readyState).toBe(WebSocket.OPEN);
    alive.socket.terminate();
  });
});
