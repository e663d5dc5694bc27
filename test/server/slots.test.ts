import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { Slots, slotShare } from "../../src/server/admission/load/slots.js";
import { IncomingBodies } from "../../src/server/traffic/incoming.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const TYPENAME = graphql(`query Typename { __typename }`);
const CONTACTS = graphql(`query FirstContact { contacts(first: 1) { nodes { id } } }`);

describe("a slot belongs to an operation", () => {
  test("bodies that drip hold none: others are answered while they come", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env: { MAX_IN_FLIGHT: "4" } });
    const head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100";
    const drips = await Promise.all(Array.from({ length: 64 }, () => open(gateway, `${head}\r\n\r\n{`)));
    const answers = await Promise.all(Array.from({ length: 4 }, () => gateway.execute(CONTACTS)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(drips.every((socket) => !socket.destroyed)).toBe(true);
    for (const socket of drips) socket.destroy();
  });

  test("bodies past half of the connections end the oldest, not the newcomer", async () => {
    await using gateway = await startTestGateway({
      emulator: { contacts: 1 },
      env: { MAX_CONNECTIONS: "40" },
    });
    const head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100";
    const drips: Socket[] = [];
    for (let i = 0; i < 30; i += 1) drips.push(await open(gateway, `${head}\r\n\r\n{`));
    expect((await gateway.execute(TYPENAME)).status).toBe(200);
    await expect.poll(() => drips.filter(({ destroyed }) => destroyed).length).toBeGreaterThanOrEqual(10);
    expect(await metrics(gateway)).toContain('ended_connections_total{reason="body-too-much"}');
    expect(drips.at(-1)?.destroyed).toBe(false);
    for (const socket of drips) socket.destroy();
  });

  test("bodies that arrive in pieces of one byte are counted with what each piece takes, as they arrive", async () => {
    const ended: string[] = [];
    const bodies = new IncomingBodies({ maxCount: 10, maxBytes: 10_000, onEnded: () => ended.push("body") });
    const [oldest, newest] = [new PassThrough(), new PassThrough()];
    const over = [oldest, newest].map((body) =>
      bodies.begin(Object.assign(body, { socket: body }) as unknown as IncomingMessage),
    );
    for (let i = 0; i < 100; i += 1) for (const body of [oldest, newest]) body.emit("data", Buffer.from("x"));
    expect(ended).toEqual(["body"]);
    expect([oldest.destroyed, newest.destroyed]).toEqual([true, false]);
    for (const end of over) end();
  });
});

describe("slots are shared out by caller", () => {
  test("who holds them all does not keep another caller out, and alone may have them all", async () => {
    const env = {
      ...apiKeys({ greedy: ["contacts:read"], modest: ["contacts:read"] }),
      MAX_IN_FLIGHT: "4",
    };
    await using gateway = await startTestGateway({ emulator: { contacts: 5, latencyMs: 150 }, env });
    let isOver = false;
    const greedy: number[] = [];
    const loops = Array.from({ length: 12 }, async () => {
      while (!isOver) greedy.push((await gateway.execute(CONTACTS, {}, asCaller("greedy"))).status);
    });
    await expect.poll(() => greedy.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4);
    const modest: number[] = [];
    for (let i = 0; i < 8; i += 1)
      modest.push((await gateway.execute(CONTACTS, {}, asCaller("modest"))).status);
    const seen = await metrics(gateway);
    isOver = true;
    await Promise.all(loops);
    expect(modest).toEqual(Array.from({ length: 8 }, () => 200));
    expect(seen).toMatch(/slot_waits_total\{caller="modest",outcome="served"\} [1-9]/);
  });

  test("a freed slot goes to the waiting caller that holds the fewest", async () => {
    const slots = new Slots({ max: 4, pressure: { isHeapFull: false } });
    const [a, b, c] = ["a", "b", "c"].map((key) => ({ key, label: key })) as [Key, Key, Key];
    const held = await Promise.all([slots.enter(a), slots.enter(a), slots.enter(a), slots.enter(b)]);
    const order: string[] = [];
    const waitB = Promise.resolve(slots.enter(b)).then(() => order.push("b"));
    const waitC = Promise.resolve(slots.enter(c)).then(() => order.push("c"));
    expect(() => slots.enter(a)).toThrow();
    held[0]?.();
    await waitC;
    held[1]?.();
    await waitB;
    expect(order).toEqual(["c", "b"]);
    expect(slots.count).toBe(4);
  });

  test("a share is all slots by the callers that want some, less what one has", () => {
    const held = new Map([["a", { count: 6 }]]);
    expect(slotShare({ max: 8, caller: "a", held, waiting: [] })).toBe(2);
    expect(slotShare({ max: 8, caller: "b", held, waiting: ["b"] })).toBe(3);
    expect(slotShare({ max: 8, caller: "a", held, waiting: ["b"] })).toBe(-2);
  });
});

interface Key {
  readonly key: string;
  readonly label: string;
}

async function open({ url }: TestGateway, bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.resume().write(bytes);
  return socket;
}

async function metrics({ url }: TestGateway): Promise<string> {
  return (await fetch(new URL("/metrics", url))).text();
}
