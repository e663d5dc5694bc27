import { Pool } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { notification, sign } from "../testkit/notification.js";

const SECRET = "the-client-secret";
const WORKSPACE_ID = graphql(`query FloodedWorkspaceId { intercomWorkspace { id } }`);
const CONTACT = graphql(`query FloodedContacts { contacts(first: 1) { nodes { id } } }`);

let gateway: TestGateway;
let appId: string;
let pool: Pool;
beforeAll(async () => {
  gateway = await startTestGateway({ env: { INTERCOM_CLIENT_SECRET: SECRET } });
  appId = (await gateway.executeOk(WORKSPACE_ID)).intercomWorkspace?.id ?? "";
  pool = new Pool(new URL(gateway.url).origin, { connections: 20 });
});
afterAll(async () => {
  await pool.close();
  await gateway.close();
});

const deliver = async (sent: object): Promise<string> => {
  const body = JSON.stringify(sent);
  const headers = { "content-type": "application/json", "x-hub-signature": sign(body, SECRET) };
  const answer = await pool.request({ method: "POST", path: "/webhooks/intercom", headers, body });
  return ((await answer.body.json()) as { outcome: string }).outcome;
};
const updated = (id: string) => notification(appId, "contact.user.updated", { type: "contact", id });

/** Another order for each seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  const placed = items.map((item) => ({ item, at: random() }));
  return placed.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

describe("ten thousand deliveries", () => {
  test("in any order, with 30 % duplicates, are taken once each", async () => {
    const all = Array.from({ length: 7_000 }, (_, i) => updated(`x${i}`));
    const seed = 1 + Math.trunc(Math.random() * 2 ** 30);
    const deliveries = shuffled([...all, ...all.slice(0, 3_000)], seed);
    const taken = new Map<string, number>();
    const outcomes: string[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (let sent = deliveries.pop(); sent; sent = deliveries.pop()) {
          const outcome = await deliver(sent);
          outcomes.push(outcome);
          if (outcome === "taken") taken.set(sent.id, (taken.get(sent.id) ?? 0) + 1);
        }
      }),
    );
    expect([...new Set(outcomes)].sort()).toEqual(["duplicate", "taken"]);
    expect(taken.size, `in the order of seed ${seed}`).toBe(7_000);
    expect(Math.max(...taken.values())).toBe(1);
    const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
    expect(metrics).toContain('webhooks_total{topic="contact.user.updated",outcome="taken"} 7000');
    expect(metrics).toContain('webhooks_total{topic="contact.user.updated",outcome="duplicate"} 3000');
  }, 120_000);

  test("make no call to Intercom, so that queries keep all of its limit", async () => {
    const [{ id } = { id: "" }] = (await gateway.executeOk(CONTACT)).contacts?.nodes ?? [];
    const calls = await gateway.emulator.costOf(async () => {
      for (let round = 0; round < 50; round += 1)
        await Promise.all(
          Array.from({ length: 20 }, (_, i) => deliver(updated(i === 0 ? id : `y${round}-${i}`))),
        );
    });
    expect(calls.total).toBe(0);
  }, 120_000);
});
