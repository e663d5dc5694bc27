import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineConfig, mountGraph } from "../../src/index.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { type CallbackRouter, startCallbackRouter } from "../testkit/callback-router.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { readText } from "../testkit/live-server.js";
import { openSocket } from "../testkit/raw-websocket.js";

const SUBSCRIPTION = "subscription { intercomContactChanged { kind contact { externalId } } }";
const CREATE = untyped(
  "mutation Create($id: ID!) { createContact(input: { externalId: $id }) { userErrors { message } } }",
);
const { authorization } = asCaller("all").headers;
const EVENT = /"kind":"CREATED","contact":\{"externalId":"of-(\w+)"\}/;

let emulator: TestEmulator;
let gateway: TestGateway;
let router: CallbackRouter;
beforeAll(async () => {
  router = await startCallbackRouter();
  emulator = await startTestEmulator({ contacts: 3, searchLagMs: 0 });
  gateway = await startTestGateway({
    emulator,
    env: {
      ...apiKeys({ all: ["contacts:read", "contacts:write", "pii"] }),
      ROUTER_SECRET: "the-routers-secret",
      SUBSCRIPTION_CALLBACK_ORIGINS: router.origin,
    },
  });
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
  await router[Symbol.asyncDispose]();
});

/** Subscribes, and tells what has come so far. */
type Subscribe = (url: string) => Promise<() => string>;

const overHttp =
  (accept: string, body: object = {}, headers: Record<string, string> = {}): Subscribe =>
  async (url) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization, accept, ...headers },
      body: JSON.stringify({ query: SUBSCRIPTION, ...body }),
    });
    expect(response.status).toBe(200);
    return readText(response).text;
  };

const ways: readonly (readonly [string, Subscribe])[] = [
  ["sse", overHttp("text/event-stream")],
  ["multipart", overHttp("multipart/mixed;subscriptionSpec=1.0, application/json")],
  [
    "websocket",
    async (url) => {
      const { init, send, messages, socket } = await openSocket(url);
      socket.on("close", () => messages.push("closed"));
      await init({ authorization });
      send({ id: "a", type: "subscribe", payload: { query: SUBSCRIPTION } });
      return () => JSON.stringify(messages);
    },
  ],
  [
    "callback",
    async (url) => {
      const subscription = { callbackUrl: router.url, subscriptionId: "s", verifier: "v" };
      const headers = { "router-authorization": "the-routers-secret" };
      await overHttp("application/json;callbackSpec=1.0", { extensions: { subscription } }, headers)(url);
      return () => JSON.stringify(router.messages);
    },
  ],
];

describe("a mutation is told to a subscriber", () => {
  test.each(ways)("over %s", async (name, subscribe) => {
    const text = await subscribe(gateway.url);
    await expect
      .poll(
        async () => {
          const id = `of-${name}${Math.random().toString(36).slice(2)}`;
          await gateway.executeOk(CREATE, { id }, { headers: { authorization } });
          return text();
        },
        { interval: 300, timeout: 10_000 },
      )
      .toMatch(EVENT);
  });
});

test("on an application's own server, every way is open as well, and ends with it", async () => {
  const app = Fastify();
  app.get("/own", () => "mine");
  await mountGraph(
    app,
    defineConfig({ AUTH: "none", INTERCOM_BASE_URL: emulator.url, INTERCOM_ACCESS_TOKEN: emulator.token }),
  );
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const url = `${address}/intercom/graphql`;
  const texts = await Promise.all(ways.slice(0, 3).map(([, subscribe]) => subscribe(url)));
  await app.close();
  const [sse, multipart, websocket] = texts.map((text) => text());
  await expect.poll(() => texts[0]?.()).toMatch(/event: complete/);
  await expect.poll(() => texts[1]?.()).toMatch(/--graphql--/);
  await expect.poll(() => texts[2]?.()).toContain("closed");
  expect([sse, multipart, websocket].join("")).not.toContain("errors");
});

test("a query in the way of a subscription is answered, and a plain subscription is told how", async () => {
  const ask = async (query: string, accept: string) => {
    const headers = { "content-type": "application/json", authorization, accept };
    const response = await gateway.request({ method: "POST", headers, body: JSON.stringify({ query }) });
    return [response.status, await response.text()] as const;
  };
  expect(await ask("{ __typename }", "application/json, text/event-stream")).toMatchObject([
    200,
    expect.stringContaining('"Query"'),
  ]);
  expect(await ask(SUBSCRIPTION, "application/json")).toMatchObject([
    406,
    expect.stringContaining("text/event-stream"),
  ]);
});
