import { afterEach, beforeEach, expect, test } from "vitest";
import { HEARTBEAT_MS } from "../../src/server/live/transports/stream-response.js";
import { type CallbackRouter, startCallbackRouter } from "../testkit/callback-router.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import {
  byCallback,
  byMultipart,
  bySse,
  byWebSocket,
  type LiveClient,
  type Subscribe,
} from "../testkit/live-clients.js";
import { notification, post, sign } from "../testkit/notification.js";

const SECRET = "a-secret-of-the-app";
const SUBSCRIPTION = "subscription { intercomContactChanged { kind contactId } }";
/** The text of an event is long, so that few events fill what kernels take for a reader. */
const LONG = `subscription { intercomContactChanged { ${["a", "b", "c", "d"].map((it) => `${it.repeat(240)}: contactId`).join(" ")} } }`;

let emulator: TestEmulator;
let router: CallbackRouter;
let gateway: GatewayProcess;
let appId: string;
beforeEach(async () => {
  [emulator, router] = [await startTestEmulator({ contacts: 3 }), await startCallbackRouter()];
  gateway = await startGatewayProcess({
    NODE_ENV: "production",
    LOG_LEVEL: "info",
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    INTERCOM_CLIENT_SECRET: SECRET,
    ROUTER_SECRET: "the-routers-secret",
    SUBSCRIPTION_CALLBACK_ORIGINS: router.origin,
    SHUTDOWN_DRAIN_MS: "600000", // whoever waited for that would fail
  });
  const { data } = await gateway.execute(untyped("{ intercomWorkspace { id } }"));
  ({ id: appId } = (data as { intercomWorkspace: { id: string } }).intercomWorkspace);
});
afterEach(async () => {
  gateway.kill("SIGKILL");
  await gateway.exitCode;
  expect(gateway.output()).not.toMatch(/"fault"|unhandledRejection|uncaughtException/);
  await emulator.close();
  await router[Symbol.asyncDispose]();
});

const ways = (): Readonly<Record<string, Subscribe>> => ({
  sse: bySse,
  multipart: byMultipart,
  websocket: byWebSocket,
  callback: byCallback(router),
});

async function subscribeAll(query = SUBSCRIPTION): Promise<Record<string, LiveClient>> {
  const clients = await Promise.all(
    Object.entries(ways()).map(async ([name, subscribe]) => [name, await subscribe(gateway.url, query)]),
  );
  await expect.poll(openStreams).toEqual({ sse: 1, multipart: 1, websocket: 1, callback: 1 });
  return Object.fromEntries(clients);
}

async function openStreams(): Promise<Record<string, number>> {
  const text = await (await fetch(new URL("/metrics", gateway.url))).text();
  const lines = [...text.matchAll(/^intercom_graph_\w+\{transport="(\w+)"\} (\d+)/gm)];
  return Object.fromEntries(lines.map(([, transport, count]) => [transport, Number(count)]));
}

async function change(id: string): Promise<void> {
  const body = JSON.stringify(notification(appId, "contact.user.updated", { type: "contact", id }));
  await post(new URL("/webhooks/intercom", gateway.url).href, body, {
    "x-hub-signature": sign(body, SECRET),
  });
}

async function changeMany(count: number): Promise<void> {
  const workers = Array.from({ length: 16 }, async (_, worker) => {
    for (let i = worker; i < count; i += 16) await change(`${i}-${"x".repeat(200)}`);
  });
  await Promise.all(workers);
}

test("SIGTERM ends a stream of every transport in its own words, and the process with 0", async () => {
  const clients = await subscribeAll();
  await change("c");
  for (const { text } of Object.values(clients)) await expect.poll(text).toContain("UPDATED");
  gateway.kill("SIGTERM");
  expect(await gateway.exitCode).toBe(0);
  await Promise.all([clients["sse"]?.over, clients["multipart"]?.over]);
  expect(clients["sse"]?.text()).toMatch(/event: complete\ndata:\n\n$/);
  expect(clients["multipart"]?.text()).toMatch(/--graphql--\r\n$/);
  expect(await clients["websocket"]?.over).toBe(1001);
  expect(router.messages.map(({ action }) => action)).toEqual(["check", "next", "complete"]);
});

test("SIGTERM waits for no reader that has stalled, of no transport", async () => {
  const clients = await subscribeAll(LONG);
  for (const { stall } of Object.values(clients)) stall();
  await changeMany(1_000);
  const leftAt = performance.now();
  gateway.kill("SIGTERM");
  expect(await gateway.exitCode).toBe(0);
  expect(performance.now() - leftAt, "ms; a heartbeat would end them later").toBeLessThan(HEARTBEAT_MS);
}, 60_000);

test.each(["at once", "after an event", "while it stalls"])(
  "clients that go without a word %s leave no stream open",
  async (moment) => {
    const clients = await subscribeAll(LONG);
    if (moment === "while it stalls") for (const { stall } of Object.values(clients)) stall();
    if (moment !== "at once") await changeMany(moment === "after an event" ? 1 : 500);
    for (const { reset } of Object.values(clients)) reset();
    await change("last"); // by which the router is asked
    await expect.poll(openStreams).toEqual({ sse: 0, multipart: 0, websocket: 0, callback: 0 });
  },
  60_000,
);
