import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const body = (name: string) =>
  JSON.stringify({ query: `query ${name} { ${name}: contacts(first: 1) { totalCount } }` });
const post = (name: string) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body(name).length}\r\n\r\n${body(name)}`;
const NAMES = ["a", "b", "c", "d", "e"];

describe("requests that one connection sends at once", () => {
  test("are carried out one after the other, and answered in order", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 3, latencyMs: 60 } });
    const socket = await open(gateway.url, NAMES.map(post).join(""));
    let most = 0;
    let answers = "";
    socket.on("data", (data) => {
      answers += data;
    });
    while (!answers.includes('"e":')) most = Math.max(most, await inFlight(gateway));
    expect(most).toBe(1);
    expect([...answers.matchAll(/"data":\{"(\w)":\{"totalCount":3\}/g)].map(([, name]) => name)).toEqual(
      NAMES,
    );
    expect((await gateway.emulator.calls()).total).toBe(5);
    socket.destroy();
  });

  test("are not begun any more when the client has gone", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 3, latencyMs: 200 } });
    const socket = await open(gateway.url, NAMES.map(post).join(""));
    await expect.poll(async () => (await gateway.emulator.calls()).total).toBe(1);
    socket.destroy();
    await expect.poll(() => inFlight(gateway)).toBe(0);
    expect((await gateway.emulator.calls()).total).toBe(1);
  });

  test("end the connection when there are hundreds, of which one at most is begun", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 3, latencyMs: 200 } });
    const socket = await open(gateway.url, post("a").repeat(300));
    await once(socket.resume(), "close");
    expect((await gateway.emulator.calls()).total).toBeLessThanOrEqual(1);
    expect(await metrics(gateway)).toContain('ended_connections_total{reason="requests-too-many"} 1\n');
  });

  test("end it on the listener of health as well", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env: { HEALTH_PORT: "0" } });
    const socket = await open(gateway.healthUrl, "GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n".repeat(300));
    await once(socket.resume(), "close");
    expect(await metrics(gateway)).toContain('ended_connections_total{reason="requests-too-many"} 1\n');
  });
});

async function open(url: string, bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
}

const metrics = async ({ url }: TestGateway) => (await fetch(new URL("/metrics", url))).text();

async function inFlight(gateway: TestGateway): Promise<number> {
  return Number(/intercom_graph_in_flight (\d+)/.exec(await metrics(gateway))?.[1]);
}
