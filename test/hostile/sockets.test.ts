import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { KEY, type SocketAttack, sockets } from "./attacks/sockets.js";
import { streams } from "./attacks/streams.js";
import { STUCK_MS, startTarget, type Target, titled } from "./target.js";

let target: Target;
beforeAll(async () => {
  target = await startTarget({ MAX_CONNECTIONS: "2000" });
});
afterAll(() => target[Symbol.asyncDispose]());

test.each(titled([...sockets, ...streams]))(
  "%s",
  async (_, attack) => {
    const { rounds = 1, ends, answer, stays } = attack;
    const open = await Promise.all(Array.from({ length: attack.connections }, () => begin(attack)));
    try {
      if (ends === "end") for (const socket of open) socket.end();
      else if (ends === "reset") for (const socket of open) socket.resetAndDestroy();
      for (let round = 0; round < rounds; round += 1) {
        for (const socket of open) act(socket, attack);
        await expectOthersServed();
        await target.expectUnharmed();
      }
      if (stays) expect(open.filter(({ closed }) => !closed).length, "still connected").toBeGreaterThan(0);
      if (answer) for (const socket of open) expect(await answerOf(socket)).toMatch(answer);
    } finally {
      for (const socket of open) socket.resetAndDestroy();
    }
    await expectOthersServed();
    await target.expectUnharmed();
  },
  STUCK_MS,
);

async function begin({ bytes, reads }: SocketAttack): Promise<Socket> {
  const { hostname, port } = new URL(target.gateway.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined); // whoever attacks may be cut off
  await once(socket, "connect");
  if (reads) socket.pause();
  socket.write(
    bytes.replaceAll(KEY, asCaller("reader").headers.authorization.slice("Bearer ".length)),
    "latin1",
  );
  return socket;
}

function act(socket: Socket, { drip, reads }: SocketAttack): void {
  if (drip && socket.writable) socket.write(drip);
  if (reads === "drip") socket.read(200);
}

async function answerOf(socket: Socket): Promise<string> {
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk;
  });
  if (!socket.closed) await once(socket, "close");
  return said;
}

/** A caller who does nothing wrong is answered. */
async function expectOthersServed(): Promise<void> {
  const answer = await target.gateway.execute(
    untyped("{ contacts(first: 1) { totalCount } }"),
    {},
    asCaller("all"),
  );
  expect(answer.errors, "errors of another caller's query").toBeUndefined();
  expect(answer.status).toBe(200);
}
