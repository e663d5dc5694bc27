import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../../testkit/emulator.js";
import { graphql } from "../../testkit/generated/gql.js";
import { type LiveGateway, startLiveGateway } from "../../testkit/live-gateway.js";
import { notification, post, sign } from "../../testkit/notification.js";

const RATE_LIMIT = 200;
const SECRET = "a-secret-of-the-app";
const WORKSPACE = graphql(
  `query WorkspaceOfSubscribers { intercomWorkspace { id } contacts(first: 100) { nodes { id } } }`,
);

let emulator: TestEmulator;
let gateway: LiveGateway;
let appId: string;
let ids: string[];
beforeEach(async () => {
  emulator = await startTestEmulator({ contacts: 100, rateLimit: RATE_LIMIT });
  gateway = await startLiveGateway({
    emulator,
    env: { INTERCOM_CLIENT_SECRET: SECRET, MAX_STREAMS_PER_CALLER: "2000", OPERATION_TIMEOUT_MS: "2000" },
  });
  const { intercomWorkspace, contacts } = await gateway.executeOk(WORKSPACE);
  appId = intercomWorkspace?.id ?? "";
  ids = contacts?.nodes.map((it) => it.id) ?? [];
});
afterEach(async () => {
  await gateway.close();
  await emulator.close();
});

async function update(id: string, { url: graphqlUrl } = gateway) {
  const body = JSON.stringify(notification(appId, "contact.user.updated", { type: "contact", id }));
  const url = graphqlUrl.replace("/graphql", "/webhooks/intercom");
  await post(url, body, { "x-hub-signature": sign(body, SECRET) });
}

describe("when more contacts change than the share of the limit allows to be read", () => {
  test("events come without their contact, and one RESYNC when it is over, also to who filters", async () => {
    const all = await gateway.listen(
      "subscription { intercomContactChanged { kind contactId contact { id } } }",
    );
    const users = await gateway.listen(
      "subscription { intercomContactChanged(role: USER) { kind contactId } }",
    );
    const ofIds = await gateway.listen("subscription { intercomContactChanged { kind contactId } }");
    const { total } = await emulator.costOf(async () => {
      await Promise.all(ids.map((id) => update(id)));
      await all.until(({ kind }) => kind === "RESYNC");
      await users.until(({ kind }) => kind === "RESYNC");
    });
    const kinds = (listener: typeof all) => listener.events().filter(({ kind }) => kind === "RESYNC").length;
    expect([all, users, ofIds].map(kinds)).toEqual([1, 1, 0]);
    expect(ofIds.events()).toHaveLength(ids.length);
    const told = all.events().filter(({ kind }) => kind === "UPDATED");
    expect(told).toHaveLength(ids.length);
    const read = told.filter(({ contact }) => contact !== null).length;
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(ids.length);
    expect(total).toBe(read);
    expect(total).toBeLessThanOrEqual(RATE_LIMIT * 0.1);
  }, 30_000);

  test("an answer that comes when the time to wait for the limit is over still comes with its event", async () => {
    await using another = await startLiveGateway({
      emulator,
      env: { INTERCOM_CLIENT_SECRET: SECRET, OPERATION_TIMEOUT_MS: "500" },
    });
    const [id = ""] = ids;
    const all = await another.listen(
      "subscription { intercomContactChanged { kind contactId contact { id } } }",
    );
    await emulator.faults([{ route: "/contacts/{contact_id}", delayMs: 700 }]);
    const { total } = await emulator.costOf(async () => {
      await update(id, another);
      await all.until(() => true);
    });
    expect(all.events()).toEqual([{ kind: "UPDATED", contactId: id, contact: { id } }]);
    expect(total).toBe(1);
  });
});

test("2,000 subscribers of everything who ask the same have one execution of an event", async () => {
  const [id = ""] = ids;
  const query = "subscription Everything { intercomContactChanged { kind contactId contact { id name } } }";
  const listeners = await Promise.all(Array.from({ length: 2_000 }, () => gateway.listen(query)));
  const { total } = await emulator.costOf(async () => {
    await update(id);
    await Promise.all(listeners.map((it) => it.until(() => true)));
  });
  expect(total).toBe(1);
  const executions =
    'intercom_graph_operation_duration_seconds_count{operation="Everything",type="subscription",outcome="ok"}';
  expect(await gateway.metric(executions)).toBe(1);
});
