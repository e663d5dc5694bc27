import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startTestEmulator, type TestEmulator } from "../../testkit/emulator.js";
import { graphql } from "../../testkit/generated/gql.js";
import { type LiveGateway, startLiveGateway } from "../../testkit/live-gateway.js";
import { notification, nowSeconds, post, sign } from "../../testkit/notification.js";
import { noRedis, startTestRedis, type TestRedis } from "../../testkit/redis.js";

const SECRET = "a-secret-of-the-app";
const CHANGES =
  "subscription ($ids: [ID!]) { intercomContactChanged(ids: $ids) { kind contactId contact { id } } }";
const RENAME = graphql(`mutation RenameAtReplica($id: ID!, $name: String!) {
  updateContact(id: $id, input: { name: $name }) { userErrors { code } }
}`);
const SOME = graphql(`query SomeContactsOfReplicas {
  intercomWorkspace { id }
  contacts(first: 5) { nodes { id } }
}`);

describe.skipIf(noRedis)(`two replicas${noRedis ? ` (left out: ${noRedis})` : ""}`, () => {
  let redis: TestRedis;
  let emulator: TestEmulator;
  let a: LiveGateway;
  let b: LiveGateway;
  let appId: string;
  let ids: string[];
  beforeAll(async () => {
    redis = await startTestRedis();
    emulator = await startTestEmulator({ contacts: 10 });
    const start = () =>
      startLiveGateway({
        emulator,
        env: { REDIS_URL: redis.url, REPLICAS: "2", INTERCOM_CLIENT_SECRET: SECRET },
      });
    [a, b] = await Promise.all([start(), start()]);
    const { intercomWorkspace, contacts } = await a.executeOk(SOME);
    appId = intercomWorkspace?.id ?? "";
    ids = contacts?.nodes.map((it) => it.id) ?? [];
    await Promise.all([hears(a, b), hears(b, a)]);
  });
  afterAll(async () => {
    await Promise.all([a.close(), b.close()]);
    await Promise.all([redis.close(), emulator.close()]);
  });

  /** A webhook about one contact, posted to a replica. */
  async function tell(to: LiveGateway, topic: string, id: string) {
    const item = { type: "contact", id, external_id: "someone@example.com" };
    const body = JSON.stringify(notification(appId, topic, item, { created_at: nowSeconds() }));
    const url = to.url.replace("/graphql", "/webhooks/intercom");
    await post(url, body, { "x-hub-signature": sign(body, SECRET) });
  }

  /** A replica that begins to listen tells RESYNC: it may do so late, and then it hears the others. */
  async function hears(replica: LiveGateway, other: LiveGateway) {
    const { stream, events } = await replica.listen(CHANGES);
    await vi.waitFor(
      async () => {
        await tell(other, "contact.user.updated", ids[4] ?? "");
        expect(events().some(({ kind }) => kind === "UPDATED")).toBe(true);
      },
      { timeout: 10_000 },
    );
    await stream.return();
  }

  test("a webhook at one reaches the subscribers of both, once each", async () => {
    const [id = "", other = ""] = ids;
    const listeners = await Promise.all(
      [a, b].map((it) => it.listen(CHANGES, { variables: { ids: [id, other] } })),
    );
    await tell(a, "contact.user.updated", id);
    await tell(b, "contact.user.updated", other);
    for (const listener of listeners) {
      await listener.until(({ contactId }) => contactId === id);
      await listener.until(({ contactId }) => contactId === other);
      expect(listener.events()).toHaveLength(2);
      expect(listener.events()).toContainEqual({ kind: "UPDATED", contactId: id, contact: { id } });
      await listener.stream.return();
    }
  });

  test("what Intercom tells one replica of a write of the other is told to nobody again", async () => {
    const [, , id = ""] = ids;
    const listeners = await Promise.all([a, b].map((it) => it.listen(CHANGES, { variables: { ids: [id] } })));
    await a.executeOk(RENAME, { id, name: "Once" });
    await listeners[1]?.until(() => true); // so that the write is known there
    await tell(b, "contact.user.updated", id);
    await tell(b, "contact.user.created", id); // something that is told, behind it
    for (const listener of listeners) {
      await listener.until(({ kind }) => kind === "CREATED");
      expect(listener.events().map(({ kind }) => kind)).toEqual(["UPDATED", "CREATED"]);
      await listener.stream.return();
    }
  });

  test("tell their own changes while Redis is away, and RESYNC when it is back", async () => {
    const [, , , id = ""] = ids;
    const listener = await b.listen(CHANGES, { variables: { ids: [id] } });
    await redis.kill();
    await b.executeOk(RENAME, { id, name: "Without Redis" });
    await listener.until(({ kind }) => kind === "UPDATED");
    await redis.restart();
    await listener.until(({ kind }) => kind === "RESYNC");
    expect(listener.events().map(({ kind }) => kind)).toEqual(["UPDATED", "RESYNC"]);
    await listener.stream.return();
  });

  test("keep nothing of a person in Redis", async () => {
    await tell(a, "contact.user.updated", ids[4] ?? "");
    expect(await redis.dump()).not.toContain("someone@example.com");
  });
});
