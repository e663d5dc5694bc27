import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { timeOf } from "../testkit/stopwatch.js";
import { KEY, type SocketAttack, sockets } from "./attacks/sockets.js";
import { startTarget, type Target, titled } from "./target.js";

/** A query that costs one call is answered within this time while others do what they can. */
const OTHERS_MS = 1_500;
/** A request that is refused is refused at once. */
const REFUSED_MS = 3_000;

let target: Target;
beforeAll(async () => {
  target = await startTarget({ MAX_CONNECTIONS: "2000" });
});
afterAll(() => target[Symbol.asyncDispose]());

test.each(titled(sockets))("%s", async (_, attack) => {
  const open = await Promise.all(Array.from({ length: attack.connections }, () => begin(attack)));
  const timers = open.flatMap((socket) => act(socket, attack));
  try {
    if (attack.ends === "end") for (const socket of open) socket.end();
    else if (attack.ends === "reset" && attack.holdMs === undefined)
      for (const socket of open) socket.resetAndDestroy();
    const until = performance.now() + (attack.holdMs ?? 0);
    do {
      await expectOthersServed();
      await target.expectUnharmed();
      await pause(100);
    } while (performance.now() < until);
    if (attack.answer) for (const socket of open) expect(await answerOf(socket)).toMatch(attack.answer);
  } finally {
    for (const timer of timers) clearInterval(timer);
    for (const socket of open) socket.resetAndDestroy();
  }
  await expectOthersServed();
  await target.expectUnharmed();
});

async function begin({ bytes }: SocketAttack): Promise<Socket> {
  const { hostname, port } = new URL(target.gateway.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined); // whoever attacks may be cut off
  await once(socket, "connect");
  socket.write(
    bytes.replaceAll(KEY, asCaller("reader").headers.authorization.slice("Bearer ".length)),
    "latin1",
  );
  return socket;
}

function act(socket: Socket, { drip, reads }: SocketAttack): NodeJS.Timeout[] {
  const timers: NodeJS.Timeout[] = [];
  if (drip) timers.push(setInterval(() => socket.writable && socket.write(drip.bytes), drip.everyMs));
  if (reads) socket.pause();
  if (reads === "drip") timers.push(setInterval(() => void socket.read(200), 250));
  return timers;
}

async function answerOf(socket: Socket): Promise<string> {
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk;
  });
  if (!socket.closed)
    await once(socket, "close", { signal: AbortSignal.timeout(REFUSED_MS) }).catch(() => {
      said = `not closed within ${REFUSED_MS} ms, after ${said}`;
    });
  return said;
}

/** A caller who does nothing wrong is answered. */
async function expectOthersServed(): Promise<void> {
  const ms = await timeOf(async () => {
    const answer = await target.gateway.execute(
      untyped("{ contacts(first: 1) { totalCount } }"),
      {},
      asCaller("all"),
    );
    expect(answer.errors, "errors of another caller's query").toBeUndefined();
    expect(answer.status).toBe(200);
  });
  expect(ms, "milliseconds until another caller was answered").toBeLessThan(OTHERS_MS);
}
