import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { type CallbackRouter, startCallbackRouter } from "../testkit/callback-router.js";
import { type LiveServer, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";

const ROUTER = { accept: "application/json;callbackSpec=1.0", "router-authorization": "the-routers-secret" };

let listed: CallbackRouter;
let victim: CallbackRouter;
let server: LiveServer;
beforeAll(async () => {
  [listed, victim] = [await startCallbackRouter(), await startCallbackRouter()];
  server = await startLiveServer({ callbackOrigins: [listed.origin] });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await listed[Symbol.asyncDispose]();
  await victim[Symbol.asyncDispose]();
});

async function ask(callbackUrl: unknown, headers: Record<string, string> = ROUTER, more: object = {}) {
  const subscription = { callbackUrl, subscriptionId: "it", verifier: "v", heartbeatIntervalMs: 0, ...more };
  const response = await server.post({ query: SUBSCRIPTION, extensions: { subscription } }, headers);
  return { status: response.status, text: await response.text() };
}

describe("a callback address is refused before anything is sent", () => {
  test.each<[string, number, (at: URL) => unknown]>([
    ["of another port", 403, () => victim.url],
    ["of another host", 403, ({ port }) => `http://localhost:${port}/`],
    ["of the same place in another spelling", 403, ({ port }) => `http://[::1]:${port}/`],
    ["of another scheme", 403, ({ host }) => `https://${host}/`],
    ["with a user", 403, ({ host }) => `http://user@${host}/`],
    ["with a password", 403, ({ host }) => `http://:password@${host}/`],
    ["whose user looks like the host", 403, ({ host }) => `http://${host}@${new URL(victim.origin).host}/`],
    [
      "with a backslash in front of another host",
      403,
      ({ host }) => `http://${new URL(victim.origin).host}\\@${host}/`,
    ],
    [
      "of a host that begins like the listed one",
      403,
      ({ hostname, port }) => `http://${hostname}.evil.example:${port}/`,
    ],
    ["in the network of a cloud", 403, () => "http://169.254.169.254/latest/meta-data/"],
    ["that is a file", 403, () => "file:///etc/passwd"],
    ["that is data", 403, () => "data:application/json,{}"],
    ["that is a blob of the listed origin", 403, ({ origin }) => `blob:${origin}/1`],
    ["with a dot behind the host", 403, ({ port }) => `http://localhost.:${port}/`],
    ["in IPv6 that holds IPv4", 403, ({ port }) => `http://[::ffff:127.0.0.1]:${port}/`],
    ["in IPv6 with a port of its own", 403, () => "http://[0:0:0:0:0:0:0:1]:80/"],
    ["of the listed name, of a port behind a user", 403, ({ host }) => `http://${host}:80@${host}/`],
    ["that is relative", 400, () => "/callback"],
    ["that is empty", 400, () => ""],
    ["that is no text", 400, () => ({ href: victim.url })],
    ["that is too long", 400, (at) => `${at.href}${"x".repeat(3_000)}`],
  ])("%s", async (_, status, make) => {
    const before = [listed.connections(), victim.connections(), server.live.requests.length];
    const answer = await ask(make(new URL(listed.url)));
    expect(answer.status, answer.text).toBe(status);
    expect([listed.connections(), victim.connections(), server.live.requests.length]).toEqual(before);
    expect(answer.text).not.toContain("evil");
  });

  test("of somebody who is not the router, wherever it points", async () => {
    const before = listed.connections();
    for (const secret of [undefined, "wrong", "the-routers-secret "])
      expect(
        (
          await ask(listed.url, {
            accept: ROUTER.accept,
            ...(secret && { "router-authorization": `x${secret}` }),
          })
        ).status,
      ).toBe(403);
    expect(listed.connections()).toBe(before);
    expect(server.live.requests).toEqual([]);
  });

  test("with a wrong name, verifier or interval", async () => {
    const before = listed.connections();
    for (const wrong of [
      { subscriptionId: 1 },
      { verifier: null },
      { heartbeatIntervalMs: -1 },
      { heartbeatIntervalMs: "5" },
    ])
      expect((await ask(listed.url, ROUTER, wrong)).status).toBe(400);
    expect(listed.connections()).toBe(before);
  });
});

test("a redirect of a listed origin is not followed, and ends the subscription", async () => {
  listed.answer(307, victim.url);
  expect((await ask(listed.url)).status).toBe(400);
  listed.answer(204);
  expect((await ask(listed.url)).status).toBe(200);
  listed.answer(302, victim.url);
  server.live.streams.at(-1)?.push({ data: { ticks: 1 } });
  await expect.poll(() => server.live.streams.at(-1)?.isOver).toBe(true);
  expect(victim.connections()).toBe(0);
  listed.answer(204);
});

test("nobody is called where no origin is listed", async () => {
  await using closed = await startLiveServer();
  const subscription = { callbackUrl: listed.url, subscriptionId: "it", verifier: "v" };
  const response = await closed.post({ query: SUBSCRIPTION, extensions: { subscription } }, ROUTER);
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("SUBSCRIPTION_CALLBACK_ORIGINS");
});

test("origins without a secret of the router are refused at the start", () => {
  const origins = { SUBSCRIPTION_CALLBACK_ORIGINS: "http://router.internal:4040" };
  expect(() => readConfig(origins)).toThrow(/SUBSCRIPTION_CALLBACK_ORIGINS needs ROUTER_SECRET/);
  expect(
    readConfig({ ...origins, ROUTER_SECRET: "a-secret-of-the-router" }).federation.callbackOrigins,
  ).toEqual(["http://router.internal:4040"]);
  for (const wrong of ["http://router/path", "*", "router:4040", "http://user@router"])
    expect(() => readConfig({ SUBSCRIPTION_CALLBACK_ORIGINS: wrong })).toThrow(
      /SUBSCRIPTION_CALLBACK_ORIGINS must be/,
    );
});
