import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LiveServer, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";

const LARGE = { data: { ticks: "x".repeat(100_000) } };

let server: LiveServer;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  server = await startLiveServer();
});
afterEach(async () => {
  vi.useRealTimers();
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
});

test("a reader that stalls stops the events at their source, gets them all when it reads again", async () => {
  const socket = await open();
  const [stream] = server.live.streams;
  for (let i = 0; i < 200; i += 1) stream?.push(LARGE);
  const asked = await steady(() => stream?.asked ?? 0);
  expect(asked, "what kernel and process take").toBeLessThan(150);
  let bytes = 0;
  socket.on("data", (chunk) => {
    bytes += chunk.length;
  });
  await expect.poll(() => bytes, { timeout: 10_000 }).toBeGreaterThan(200 * 100_000);
  socket.destroy();
  await expect.poll(() => stream?.isOver).toBe(true);
});

test("a reader that takes nothing between two heartbeats is ended, and a quiet one is not", async () => {
  const quiet = await open();
  const stalled = await open();
  const [, stream] = server.live.streams;
  for (let i = 0; i < 200; i += 1) stream?.push(LARGE);
  await steady(() => stream?.asked ?? 0);
  for (let beat = 0; beat < 5; beat += 1) await vi.advanceTimersByTimeAsync(15_000);
  await expect.poll(() => stream?.isOver).toBe(true);
  expect(server.ended).toEqual(["answer-too-slow"]);
  expect(server.live.streams[0]?.isOver).toBe(false);
  quiet.destroy();
  stalled.destroy();
  await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
});

test("a client that has gone before its subscription was opened leaves none behind", async () => {
  for (let i = 0; i < 20; i += 1) (await send()).resetAndDestroy();
  const isOver = () => server.live.streams.every((stream) => stream.isOver);
  await expect.poll(isOver).toBe(true);
  await server.pending.idle();
});

/** Subscribes, and reads nothing after the head of the answer. */
async function open(): Promise<Socket> {
  const socket = await send();
  await once(socket, "readable");
  expect(String(socket.read())).toContain("HTTP/1.1 200");
  return socket;
}

async function send(): Promise<Socket> {
  const { hostname, port, pathname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  const query = encodeURIComponent(SUBSCRIPTION);
  socket.write(`GET ${pathname}?query=${query} HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n`);
  return socket;
}

/** A number once it no longer changes. */
async function steady(read: () => number): Promise<number> {
  let before = -1;
  await expect
    .poll(
      () => {
        const isSteady = read() === before && before > 0;
        before = read();
        return isSteady;
      },
      { interval: 200, timeout: 10_000 },
    )
    .toBe(true);
  return before;
}
