import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { type VanishingAttack, vanishing } from "./attacks/vanishing.js";
import { inFlight, STUCK_MS, startTarget, type Target, titled } from "./target.js";

let target: Target;
beforeAll(async () => {
  target = await startTarget({ OPERATION_TIMEOUT_MS: "2000", MCP: "on", MCP_MUTATIONS: "on" });
});
afterAll(() => target[Symbol.asyncDispose]());

let number = 0;

test.each(titled(vanishing))(
  "%s",
  async (_, attack) => {
    const { emulator, gateway } = target;
    await emulator.faults(attack.faults);
    const { byRoute } = await emulator.costOf(async () => {
      await sendAndGo(attack);
      await expect.poll(() => inFlight(target), { timeout: STUCK_MS }).toBe(0);
    });
    const writes = attack.mutation.split("createContact(").length - 1;
    const written = byRoute["POST /contacts"] ?? 0;
    if (attack.goesAt) expect(written, "what was begun is written").toBeGreaterThan(0);
    expect(written, "nothing is written twice").toBeLessThanOrEqual(writes);
    await emulator.faults([]);
    await target.expectUnharmed();
    const ask = () => gateway.execute(untyped("{ tags { name } }"), {}, asCaller("all"));
    await expect.poll(async () => (await ask()).errors, { timeout: STUCK_MS }).toBeUndefined();
  },
  STUCK_MS,
);

async function sendAndGo({ mutation, tool, goesAt }: VanishingAttack): Promise<void> {
  number += 1;
  const name = `new ${number}`;
  const params = { name: tool, arguments: { input: { role: "LEAD", name } } };
  const body = JSON.stringify(
    tool === undefined
      ? { query: mutation, variables: { new: name } }
      : { jsonrpc: "2.0", id: 1, method: "tools/call", params },
  );
  const { hostname, port } = new URL(target.gateway.url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const headers = [
    `POST ${tool === undefined ? "/graphql" : "/mcp"} HTTP/1.1`,
    "host: localhost",
    "accept: application/json, text/event-stream",
    "content-type: application/json",
    `authorization: ${asCaller("all").headers.authorization}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  const seen = async () => {
    const { byRoute } = await target.emulator.calls();
    const fitting = Object.entries(byRoute).filter(([route]) => route.startsWith(goesAt ?? ""));
    return fitting.reduce((total, [, count]) => total + count, 0);
  };
  const before = await seen();
  await new Promise((resolve) => socket.write(`${headers.join("\r\n")}\r\n\r\n${body}`, resolve));
  if (goesAt) await expect.poll(seen, { timeout: STUCK_MS, interval: 5 }).toBeGreaterThan(before);
  socket.resetAndDestroy();
}
