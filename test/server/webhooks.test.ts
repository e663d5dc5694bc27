import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { notification, nowSeconds, post, sign } from "../testkit/notification.js";
import { freePort, noRedis, startTestRedis } from "../testkit/redis.js";

const SECRET = "the-client-secret";
const OLD_SECRET = "the-old-secret";
const HOURS = 3_600;

const hookOf = ({ url }: { readonly url: string }) => url.replace("/graphql", "/webhooks/intercom");

const WORKSPACE_ID = graphql(`query WebhookWorkspaceId { intercomWorkspace { id } }`);
const BY_EXTERNAL_ID = graphql(`
  query WebhookByExternalId($externalId: ID!, $ids: [ID!]!) {
    contactByExternalId(externalId: $externalId) { id name }
    contactsByExternalIds(externalIds: $ids) { id name }
  }
`);
const NAMES_OF_TAGS = graphql(`query WebhookTagNames { tags { id name } }`);

let emulator: TestEmulator;
let gateway: TestGateway;
let appId: string;

const rest = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown> & { readonly id: string };
};
const send = (sent: object, secret = SECRET, to: { readonly url: string } = gateway) => {
  const body = JSON.stringify(sent);
  return post(hookOf(to), body, { "x-hub-signature": sign(body, secret) });
};
const metric = async (name: string, labels: string) => {
  const text = await (await fetch(new URL("/metrics", gateway.url))).text();
  const line = text.split("\n").find((it) => it.startsWith(`${name}{`) && it.includes(labels));
  return Number(line?.split(" ").at(-1) ?? 0);
};
const taken = () => metric("intercom_graph_webhooks_total", 'outcome="taken"');

beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 30, searchLagMs: 30_000 });
  gateway = await startTestGateway({
    emulator,
    env: { INTERCOM_CLIENT_SECRET: `${SECRET} ${OLD_SECRET}` },
  });
  appId = (await gateway.executeOk(WORKSPACE_ID)).intercomWorkspace?.id ?? "";
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
});

describe("a delivery is answered by what it is:", () => {
  const contact = { type: "contact", id: "1", external_id: "one" };
  const fresh = (more = {}) => JSON.stringify(notification(appId, "contact.user.updated", contact, more));
  const headers = (body: string, secret = SECRET) => ({ "x-hub-signature": sign(body, secret) });

  test.each<[string, () => [string, Record<string, string>], number, string]>([
    ["signed", () => [fresh(), headers(fresh())], 401, "bad-signature"],
  ])("%s bytes of another notification are refused", async (_, make, status, outcome) => {
    const [body, given] = make();
    expect(await post(hookOf(gateway), body, given)).toEqual({ status, outcome });
  });

  test.each<[string, (body: string) => Record<string, string>, number, string]>([
    ["the secret", (body) => headers(body), 200, "taken"],
    ["the secret that is being replaced", (body) => headers(body, OLD_SECRET), 200, "taken"],
    ["another secret", (body) => headers(body, "wrong-secret"), 401, "bad-signature"],
    ["no secret at all", (body) => headers(body, ""), 401, "bad-signature"],
    ["SHA-256", (body) => ({ "x-hub-signature": sign(body, SECRET, "sha256") }), 401, "bad-signature"],
    [
      "the right hash without its algorithm",
      (body) => ({ "x-hub-signature": sign(body, SECRET).slice(5) }),
      401,
      "bad-signature",
    ],
    ["nothing", () => ({}), 401, "unsigned"],
    [
      "the header of other requests of Intercom's",
      (body) => ({ "x-body-signature": sign(body, SECRET, "sha256") }),
      400,
      "other-signature",
    ],
  ])("signed by %s", async (_, make, status, outcome) => {
    const before = await taken();
    const body = fresh();
    expect(await post(hookOf(gateway), body, make(body))).toEqual({ status, outcome });
    expect((await taken()) - before).toBe(outcome === "taken" ? 1 : 0);
  });

  test.each<[string, () => object | string, number, string]>([
    [
      "about another workspace",
      () => notification("other", "contact.user.updated", contact),
      200,
      "other-app",
    ],
    ["of an unknown topic", () => notification(appId, "contact.user.danced", contact), 200, "unknown-topic"],
    [
      "first sent three hours ago",
      () => notification(appId, "ping", {}, { first_sent_at: nowSeconds() - 3 * HOURS - 60 }),
      200,
      "too-old",
    ],
    [
      "delayed by two hours",
      () => notification(appId, "ping", {}, { first_sent_at: nowSeconds() - 2 * HOURS }),
      200,
      "taken",
    ],
    [
      "from the future",
      () => notification(appId, "ping", {}, { first_sent_at: nowSeconds() + 600 }),
      200,
      "too-old",
    ],
    ["without an item", () => ({ ...notification(appId, "ping", null), data: null }), 200, "taken"],
    ["of the Developer Hub's test", () => ({ ...notification(appId, "ping", {}), id: null }), 200, "taken"],
    [
      "without an id",
      () => ({ ...notification(appId, "contact.user.updated", contact), id: null }),
      400,
      "malformed",
    ],
    ["with an empty id", () => ({ ...notification(appId, "ping", {}), id: "" }), 400, "malformed"],
    ["that is a list", () => [], 400, "malformed"],
    ["that is no JSON", () => "{", 400, "malformed"],
  ])("%s", async (_, make, status, outcome) => {
    const made = make();
    const body = typeof made === "string" ? made : JSON.stringify(made);
    expect(await post(hookOf(gateway), body, headers(body))).toEqual({ status, outcome });
  });

  test("broken UTF-8 is malformed", async () => {
    const body = Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]);
    expect(await post(hookOf(gateway), body, { "x-hub-signature": sign(body, SECRET) })).toEqual({
      status: 400,
      outcome: "malformed",
    });
  });

  test("2 MB are refused by their size", async () => {
    const body = "x".repeat(2_000_000);
    expect(await post(hookOf(gateway), body, headers(body))).toEqual({ status: 413, outcome: "too-large" });
  });

  test("a repeated one is taken once", async () => {
    const sent = notification(appId, "ping", {});
    const answers = [await send(sent), await send(sent), await send({ ...sent, delivery_attempts: 2 })];
    expect(answers.map(({ outcome }) => outcome)).toEqual(["taken", "duplicate", "duplicate"]);
  });
});

describe("the route", () => {
  test("answers HEAD, and tells other methods that it takes POST", async () => {
    expect((await fetch(hookOf(gateway), { method: "HEAD" })).status).toBe(200);
    const response = await fetch(hookOf(gateway));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "HEAD, POST"]);
  });

  test("is there with a slash at the end as well", async () => {
    const slashed = `${hookOf(gateway)}/`;
    expect((await fetch(slashed, { method: "HEAD" })).status).toBe(200);
    const body = JSON.stringify(notification(appId, "contact.user.updated", { type: "contact", id: "1" }));
    const headers = { "x-hub-signature": sign(body, SECRET) };
    expect(await post(slashed, body, headers)).toEqual({ status: 200, outcome: "taken" });
  });

  test("does not exist without INTERCOM_CLIENT_SECRET", async () => {
    await using without = await startTestGateway({ emulator });
    expect((await fetch(hookOf(without), { method: "HEAD" })).status).toBe(404);
    const ready = (await (await fetch(`${without.healthUrl}/ready`)).json()) as object;
    expect(ready).not.toHaveProperty("webhooks");
  });

  test("tells health and metrics when it was used last, and how late", async () => {
    await send(notification(appId, "admin.away_mode_updated", {}, { created_at: nowSeconds() - 20 }));
    const ready = (await (await fetch(`${gateway.healthUrl}/ready`)).json()) as {
      webhooks: { lastTakenAt: string };
    };
    expect(Date.parse(ready.webhooks.lastTakenAt)).toBeGreaterThan(0);
    const topic = 'topic="admin.away_mode_updated"';
    expect(await metric("intercom_graph_webhook_last_taken_timestamp_seconds", topic)).toBeGreaterThan(0);
    expect(await metric("intercom_graph_webhook_lag_seconds_bucket", 'le="15"')).toBeLessThan(
      await metric("intercom_graph_webhook_lag_seconds_bucket", 'le="60"'),
    );
  });
});

describe("while the id of the workspace is not known", () => {
  test("the first workspace to send counts, until Intercom tells the id", async () => {
    await emulator.faults([{ route: "/me", status: 500, times: 1_000 }]);
    await using cold = await startTestGateway({ emulator, env: { INTERCOM_CLIENT_SECRET: SECRET } });
    const from = (id: string) => send(notification(id, "ping", {}), SECRET, cold);
    expect((await from("first")).outcome).toBe("taken");
    expect((await from("second")).outcome).toBe("other-app");
    expect((await from("first")).outcome).toBe("taken");
    await emulator.faults([]);
    await cold.executeOk(WORKSPACE_ID);
    expect((await from("first")).outcome).toBe("other-app");
    expect((await from(appId)).outcome).toBe("taken");
  });
});

describe("a change made outside", () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    await emulator.reset();
    gateway = await startTestGateway({ emulator, env: { INTERCOM_CLIENT_SECRET: SECRET } });
    await gateway.executeOk(WORKSPACE_ID);
  });
  afterEach(() => gateway.close());
  const tell = (sent: object) => send(sent, SECRET, gateway);

  test("is right wherever the contact is read by id or key, at once, although the search index lags", async () => {
    const externalIds = Array.from({ length: 20 }, (_, i) => `outside-${i}`);
    const made = [];
    for (const external_id of externalIds) made.push(await rest("POST", "/contacts", { external_id }));
    const read = () =>
      gateway.executeOk(BY_EXTERNAL_ID, { externalId: externalIds[0] ?? "", ids: externalIds });
    await read();
    for (const { id } of made) await rest("PUT", `/contacts/${id}`, { name: "Renamed" });
    for (const { id, external_id } of made)
      await tell(notification(appId, "contact.user.updated", { type: "contact", id, external_id }));
    const { contactsByExternalIds, contactByExternalId } = await read();
    expect(contactByExternalId?.name).toBe("Renamed");
    expect(contactsByExternalIds?.map((contact) => contact?.name)).toEqual(made.map(() => "Renamed"));
  });

  test("of a tag's name is seen at the next question, when Intercom tells of the tag", async () => {
    const names = async () => (await gateway.executeOk(NAMES_OF_TAGS)).tags ?? [];
    const [tag] = await names();
    await rest("POST", "/tags", { id: tag?.id, name: "Renamed outside" });
    expect((await names())[0]?.name).toBe(tag?.name);
    await tell(
      notification(appId, "contact.user.tag.created", { type: "contact_tag", tag, contact: { id: "1" } }),
    );
    expect((await names()).map(({ name }) => name)).toContain("Renamed outside");
  });

  test("of very many contacts costs each list at most 25 calls more; the others follow the index", async () => {
    const list = () =>
      gateway.executeOk(graphql(`query WebhookListedIds { contacts(first: 30) { nodes { id } } }`));
    const ids = (await list()).contacts?.nodes.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(30);
    for (const id of ids) await tell(notification(appId, "contact.user.updated", { type: "contact", id }));
    expect((await emulator.costOf(list)).byRoute).toEqual({
      "GET /contacts": 1,
      "GET /contacts/{contact_id}": 25,
    });
  });
});

test("the emulator's own webhooks are taken", async () => {
  const port = await freePort();
  await using hooked = await startTestGateway({
    emulator,
    env: { INTERCOM_BASE_URL: `http://127.0.0.1:${port}`, INTERCOM_CLIENT_SECRET: SECRET },
  });
  const sender = await createEmulator({
    port,
    contacts: 3,
    webhookUrl: hookOf(hooked),
    webhookSecret: SECRET,
  });
  try {
    await fetch(`${sender.url}/contacts`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${sender.credentials.token}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ external_id: "sent-by-the-emulator" }),
    });
    const metrics = async () => (await fetch(new URL("/metrics", hooked.url))).text();
    await expect
      .poll(metrics, { timeout: 10_000 })
      .toMatch(/webhooks_total\{topic="contact.user.created",outcome="taken"\} 1/);
  } finally {
    await sender.close();
  }
});

describe.skipIf(noRedis)(`two replicas${noRedis ? ` (left out: ${noRedis})` : ""}`, () => {
  test("take a notification once, and both hear of it; without Redis it is sent again later", async () => {
    await using redis = await startTestRedis();
    const env = { REDIS_URL: redis.url, REPLICAS: "2", INTERCOM_CLIENT_SECRET: SECRET };
    await using a = await startTestGateway({ emulator, env });
    await using b = await startTestGateway({ emulator, env });
    const names = async (of: TestGateway) =>
      ((await of.executeOk(NAMES_OF_TAGS)).tags ?? []).map(({ name }) => name);
    const [tag] = (await a.executeOk(NAMES_OF_TAGS)).tags ?? [];
    await names(b);
    await rest("POST", "/tags", { id: tag?.id, name: "Renamed for both" });
    const sent = notification(appId, "contact.user.tag.created", { tag, contact: { id: "1" } });
    const outcomes = [await send(sent, SECRET, a), await send(sent, SECRET, b)];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["taken", "duplicate"]);
    await expect.poll(() => names(b), { timeout: 10_000 }).toContain("Renamed for both");
    expect(await names(a)).toContain("Renamed for both");

    await redis.kill();
    expect(await send(notification(appId, "ping", {}), SECRET, a)).toEqual({
      status: 429,
      outcome: "overloaded",
    });
    await redis.restart();
    await expect
      .poll(async () => (await send(notification(appId, "ping", {}), SECRET, a)).outcome, { timeout: 20_000 })
      .toBe("taken");
  });
});
