import Fastify from "fastify";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createGraph, defineConfig, mountGraph, type Settings, startGateway } from "../../src/index.js";
import { createAuthority } from "../testkit/certificates.js";
import { notification, post, sign } from "../testkit/notification.js";

const quiet = { HOST: "127.0.0.1", PORT: 0, LOG_LEVEL: "silent" } as const;

async function start(settings: Settings = {}) {
  const gateway = await startGateway(defineConfig({ ...quiet, ...settings }));
  onTestFinished(() => gateway.close());
  return { ...gateway, emulatorUrl: gateway.emulatorUrl ?? "", hook: gateway.url.replace("graphql", HOOK) };
}
const HOOK = "webhooks/intercom";

const rest = async (url: string | null, method: string, path: string, body?: object) => {
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const response = await fetch(`${url}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json();
};
const create = (url: string | null, externalId: string) =>
  rest(url, "POST", "/contacts", { external_id: externalId });
const lastTakenAt = async (health: Promise<unknown>) =>
  ((await health) as { readonly webhooks?: { readonly lastTakenAt: string | null } }).webhooks?.lastTakenAt;
const json = async (url: string) => (await fetch(url)).json();

describe("without a token", () => {
  test("the emulator's webhooks reach the server, and what changes there is seen at the next question", async () => {
    const { url, emulatorUrl, healthUrl } = await start();
    const names = async () => {
      const body = JSON.stringify({ query: "{ tags { id name } }" });
      const headers = { "content-type": "application/json" };
      const answer = await (await fetch(url, { method: "POST", headers, body })).json();
      return (answer as { data: { tags: { id: string; name: string }[] } }).data.tags;
    };
    const [tag] = await names();
    await rest(emulatorUrl, "POST", "/tags", { id: tag?.id, name: "Renamed in Intercom" });
    const { id } = (await create(emulatorUrl, "outside")) as { id: string };
    await rest(emulatorUrl, "POST", `/contacts/${id}/tags`, { id: tag?.id });
    await expect.poll(names).toContainEqual({ id: tag?.id, name: "Renamed in Intercom" });
    expect(Date.parse((await lastTakenAt(json(`${healthUrl}/ready`))) ?? "")).toBeGreaterThan(0);
  });

  test("nobody else knows the secret, unless INTERCOM_CLIENT_SECRET sets it for both", async () => {
    const body = JSON.stringify(notification("emulated", "ping", {}));
    const guessed = { "x-hub-signature": sign(body, "emulator-secret") };
    const { hook } = await start();
    expect(await post(hook, body, guessed)).toEqual({ status: 401, outcome: "bad-signature" });
    const own = await start({ INTERCOM_CLIENT_SECRET: "own-client-secret old-client-secret" });
    await create(own.emulatorUrl, "told");
    await expect.poll(() => lastTakenAt(json(`${own.healthUrl}/ready`))).not.toBeNull();
    const signed = { "x-hub-signature": sign(body, "old-client-secret") };
    expect(await post(own.hook, body, signed)).toEqual({ status: 200, outcome: "taken" });
  });

  test("the end does not wait for webhooks that are on their way", async () => {
    const gateway = await startGateway(defineConfig(quiet));
    await Promise.all(Array.from({ length: 200 }, (_, i) => create(gateway.emulatorUrl, `late-${i}`)));
    const from = performance.now();
    await gateway.close();
    // A delivery may take five seconds, and comes again after a minute.
    expect(performance.now() - from).toBeLessThan(4_000);
  });
});

describe("a graph that is mounted without a token", () => {
  const mountOn = async (app: ReturnType<typeof Fastify>, logger = { info() {}, warn() {}, error() {} }) => {
    onTestFinished(() => app.close());
    const { emulatorUrl } = await mountGraph(app, defineConfig({}), { prefix: "/graphs/one", logger });
    return emulatorUrl;
  };

  test("hears webhooks below its prefix, before the application listens", async () => {
    const app = Fastify();
    const emulatorUrl = await mountOn(app);
    await app.ready();
    const health = async () => (await app.inject("/graphs/one/health/ready")).json();
    expect(await lastTakenAt(health())).toBeNull();
    await expect
      .poll(async () => {
        await create(emulatorUrl, `mounted-${Math.random()}`);
        return lastTakenAt(health());
      })
      .not.toBeNull();
  });

  test("hears them where the application has TLS, whoever issued the certificate", async () => {
    await using authority = await createAuthority();
    const app = Fastify({ https: await authority.issue() }) as unknown as ReturnType<typeof Fastify>;
    const emulatorUrl = await mountOn(app);
    await app.listen({ host: "127.0.0.1", port: 0 });
    await create(emulatorUrl, "over-tls");
    await expect
      .poll(async () => lastTakenAt((await app.inject("/graphs/one/health/ready")).json()))
      .not.toBeNull();
  });

  test("starts also where the application lets no request pass, and says that webhooks do not arrive", async () => {
    const app = Fastify();
    app.addHook("onRequest", (_request, reply) => reply.code(403).send());
    const warn = vi.fn();
    await mountOn(app, { info() {}, warn, error() {} });
    await app.ready();
    await expect
      .poll(() => warn.mock.calls.map(([{ webhooks }]) => webhooks))
      .toEqual([expect.stringContaining("cannot send its webhooks")]);
  });
});

test("a graph without a server has no route for webhooks, and works", async () => {
  await using graph = await createGraph(defineConfig({}));
  expect(await create(graph.emulatorUrl, "unheard")).toMatchObject({ external_id: "unheard" });
});
