import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sentBytes, UnreadAnswers } from "../../src/server/traffic/watch-traffic.js";

const ANSWER = 16_000_000;

beforeEach(() => vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] }));
afterEach(() => vi.useRealTimers());

test("an answer of which less than 20 kB left the process within 20 s is ended, and one that is read is not", async () => {
  const ended: string[] = [];
  await using server = await serve(new UnreadAnswers({ maxBytes: 1e9, onEnded: (why) => ended.push(why) }));
  const still = await server.ask();
  const reader = await server.ask();
  reader.resume();
  await once(reader, "end");
  await vi.advanceTimersByTimeAsync(19_000);
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(ended).toEqual(["too-slow"]);
  still.destroy();
});

test("a reader just above 20 kB in 20 s is left alone for as long as it takes", async () => {
  const ended: string[] = [];
  await using server = await serve(new UnreadAnswers({ maxBytes: 1e9, onEnded: (why) => ended.push(why) }));
  const reader = await server.ask();
  const [served] = server.sockets as [Socket];
  await vi.waitFor(() => expect(sentBytes(served)).toBeGreaterThan(0));
  for (let stretch = 0; stretch < 5; stretch += 1) {
    const before = sentBytes(served);
    while (sentBytes(served) - before < 20_000) if (reader.read(16_000) === null) await nextTurn();
    await vi.advanceTimersByTimeAsync(19_000);
    expect(ended, `after ${stretch + 1} stretches`).toEqual([]);
  }
  await vi.advanceTimersByTimeAsync(21_000);
  expect(ended, "when it has stopped").toEqual(["too-slow"]);
  reader.destroy();
});

test("of what waits for all readers together, the slowest reader's is ended first", async () => {
  const ended: string[] = [];
  await using server = await serve(
    new UnreadAnswers({ maxBytes: 2 * ANSWER, onEnded: (why) => ended.push(why) }),
  );
  const sockets: Socket[] = [];
  for (let i = 0; i < 5; i += 1) {
    sockets.push(await server.ask());
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(ended.length).toBeGreaterThanOrEqual(1);
  expect(new Set(ended)).toEqual(new Set(["too-much"]));
  expect(server.sockets[0]?.destroyed).toBe(true);
  expect(server.sockets.at(-1)?.destroyed).toBe(false);
  for (const socket of sockets) socket.destroy();
});

/** Answers every request with the same large body, watched. */
async function serve(answers: UnreadAnswers) {
  const sockets: Socket[] = [];
  const body = Buffer.alloc(ANSWER, "x");
  const server = createServer((request, response: ServerResponse) => {
    sockets.push(request.socket);
    answers.watch(response, body.length);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    sockets,
    /** Sends a request and reads nothing of what comes. */
    async ask(): Promise<Socket> {
      const known = sockets.length;
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      await once(socket, "connect");
      socket.write("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
      await vi.waitFor(() => expect(sockets.length).toBeGreaterThan(known));
      return socket;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
