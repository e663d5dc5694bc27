import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asCaller } from "../testkit/api-keys.js";
import { startCallbackRouter } from "../testkit/callback-router.js";
import { byCallback, byMultipart, bySse, byWebSocket } from "../testkit/live-clients.js";
import { documents } from "./attacks/subscriptions.js";
import { STUCK_MS, startTarget, type Target } from "./target.js";

type Router = Awaited<ReturnType<typeof startCallbackRouter>>;

let router: Router;
let target: Target;
beforeAll(async () => {
  router = await startCallbackRouter();
  target = await startTarget({
    ROUTER_SECRET: "the-routers-secret",
    SUBSCRIPTION_CALLBACK_ORIGINS: router.origin,
  });
});
afterAll(async () => {
  await target[Symbol.asyncDispose]();
  await router[Symbol.asyncDispose]();
});

const ways = {
  "server-sent events": bySse,
  multipart: byMultipart,
  WebSocket: byWebSocket,
  callback: (...asked: Parameters<typeof bySse>) => byCallback(router)(...asked),
};

describe.each(Object.entries(ways))("by %s", (name, subscribe) => {
  test.each(Object.entries(documents))(
    "%s",
    async (_, { query, variables, code }) => {
      const client = await subscribe(target.gateway.url, query, asCaller("all").headers, variables);
      try {
        if (code === null) await expect.poll(openStreams).toBe(1);
        else await expect.poll(client.text).toContain(`"code":"${code}"`);
        if (code !== null) expect(await openStreams()).toBe(0);
      } finally {
        client.reset();
        if (name === "callback") await touch();
        await expect.poll(openStreams).toBe(0);
        router.answer(204);
      }
      await target.expectUnharmed();
    },
    STUCK_MS,
  );
});

/** Changes a contact, by which a router is asked. */
async function touch(): Promise<void> {
  const headers = { "content-type": "application/json", ...asCaller("all").headers };
  const query = "mutation { createContact(input: { role: LEAD }) { userErrors { code } } }";
  await fetch(target.gateway.url, { method: "POST", headers, body: JSON.stringify({ query }) });
}

async function openStreams(): Promise<number> {
  const text = await (await fetch(new URL("/metrics", target.gateway.url))).text();
  const counts = [...text.matchAll(/^intercom_graph_subscriptions\{.*\} (\d+)/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
