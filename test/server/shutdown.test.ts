import { expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { type Answer, createExecute } from "../testkit/execute.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import { graphql } from "../testkit/generated/gql.js";
import { noRedis, startTestRedis } from "../testkit/redis.js";

const CREATE = graphql(`
  mutation CreateAndSayWhen($id: ID!) {
    createContact(input: { externalId: $id }) {
      contact { id }
      userErrors { code retryAfterSeconds }
    }
  }
`);
const READ = graphql(`query FiveContacts { contacts(first: 5) { nodes { id } } }`);

const LOOK_UP = graphql(`query FindByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }`);

test("SIGTERM under 200 requests a second fails none of them, loses and doubles no write, and ends with 0", async () => {
  await using emulator = await startTestEmulator({ contacts: 100, searchLagMs: 0 });
  await using gateway = await startGatewayProcess({
    NODE_ENV: "production",
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    SHUTDOWN_DELAY_MS: "1500",
  });
  await gateway.execute(READ);

  const load = startLoad(gateway, 200);
  await load.answered(300);
  gateway.kill("SIGTERM");
  await load.stoppedByBalancer;

  const answers = await load.answers();
  expect(answers.length).toBeGreaterThan(300);
  expect(answers.filter(({ status, errors }) => status !== 200 || errors)).toEqual([]);
  expect(await gateway.exitCode).toBe(0);

  expect(load.created().length).toBeGreaterThan(20);
  expect(await externalIds(emulator)).toEqual([...load.created()].sort());
}, 60_000);

test("SIGTERM waits for what is at work, and a write that was begun is finished though its client has gone", async () => {
  await using emulator = await startTestEmulator({ contacts: 5, latencyMs: 800, searchLagMs: 0 });
  await using gateway = await startGatewayProcess({
    NODE_ENV: "production",
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
  });
  const read = gateway.execute(READ);
  const client = new AbortController();
  const write = gateway
    .execute(CREATE, { id: "load-gone" }, { signal: client.signal })
    .catch(() => "hung up");
  await expect.poll(async () => Object.keys((await emulator.calls()).byRoute)).toContain("POST /contacts");
  client.abort();
  gateway.kill("SIGTERM");
  expect(await write).toBe("hung up");
  expect((await read).data).toMatchObject({ contacts: { nodes: expect.anything() } });
  expect(await gateway.exitCode).toBe(0);
  expect(await externalIds(emulator)).toEqual(["load-gone"]);
});

test.skipIf(noRedis)(
  `SIGKILL in the midst of keyed writes, then the clients' retries: every contact exists exactly once${noRedis ? ` (left out: ${noRedis})` : ""}`,
  async () => {
    await using redis = await startTestRedis();
    await using emulator = await startTestEmulator({ contacts: 5, latencyMs: 150, searchLagMs: 0 });
    const env = {
      NODE_ENV: "production",
      INTERCOM_BASE_URL: emulator.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
      REDIS_URL: redis.url,
      OPERATION_TIMEOUT_MS: "1000",
    };
    const intended = Array.from({ length: 40 }, (_, i) => `load-${String(i).padStart(3, "0")}`);
    const begun: string[] = [];
    const done = new Map<string, string>();
    let gateway = await startGatewayProcess(env);

    const creates = async () => (await emulator.calls()).byRoute["POST /contacts"] ?? 0;
    const send = async (id: string) => {
      const headers = { "idempotency-key": `key-of-${id}` };
      const { data } = await gateway.execute(CREATE, { id }, { headers });
      const contact = data?.createContact?.contact?.id;
      if (contact) done.set(id, contact);
      return data?.createContact?.userErrors.some(({ retryAfterSeconds }) => retryAfterSeconds)
        ? "wait"
        : "done";
    };

    // Two processes die at work, at different moments of it.
    for (const killAt of [3, 12]) {
      const before = await creates();
      const batch = intended.splice(0, 20);
      begun.push(...batch);
      const writes = Promise.allSettled(batch.map(send));
      await expect.poll(creates, { interval: 2, timeout: 10_000 }).toBeGreaterThanOrEqual(before + killAt);
      gateway.kill("SIGKILL");
      const results = await writes;
      expect(results.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
      await gateway.exitCode;
      gateway = await startGatewayProcess(env);
    }
    await using last = gateway;

    // What a dead process may have done is looked up, as the error says; only what is not there is sent anew.
    const found = async (id: string) => {
      const { contactByExternalId } = await last
        .execute(LOOK_UP, { id })
        .then(({ data }) => data ?? { contactByExternalId: null });
      if (contactByExternalId) done.set(id, contactByExternalId.id);
    };
    let unknown = 0;
    const settle = async (id: string) => {
      await expect.poll(() => send(id), { interval: 200, timeout: 15_000 }).toBe("done");
      if (done.has(id)) return;
      unknown += 1;
      await found(id);
      if (!done.has(id)) await last.execute(CREATE, { id }).then(() => found(id));
    };
    await Promise.all(begun.filter((id) => !done.has(id)).map(settle));
    expect(unknown).toBeGreaterThan(0);
    expect(await externalIds(emulator)).toEqual(begun);
    expect(new Set(done.values()).size).toBe(begun.length);
  },
  60_000,
);

/** Requests at a steady rate, every tenth a write, until the balancer sees that the server is not ready. */
function startLoad(gateway: GatewayProcess, perSecond: number) {
  const execute = createExecute(gateway.url);
  const ready = new URL("/health/ready", gateway.url);
  const inFlight: Promise<Answer<unknown>>[] = [];
  const created: string[] = [];
  let answeredCount = 0;
  let sent = 0;
  const waiting: { count: number; resolve: () => void }[] = [];

  const fire = () => {
    sent += 1;
    const id = `load-${sent}`;
    const isWrite = sent % 10 === 0;
    if (isWrite) created.push(id);
    const answer = isWrite ? execute(CREATE, { id }) : execute(READ);
    answer.then(
      () => {
        answeredCount += 1;
        for (const { count, resolve } of waiting) if (answeredCount >= count) resolve();
      },
      () => undefined,
    );
    inFlight.push(answer);
  };
  const timer = setInterval(fire, 1000 / perSecond);
  const stoppedByBalancer = new Promise<void>((resolve) => {
    const probe = setInterval(async () => {
      const { ok } = await fetch(ready).catch(() => ({ ok: false }));
      if (ok) return;
      clearInterval(timer);
      clearInterval(probe);
      resolve();
    }, 100);
  });
  return {
    stoppedByBalancer,
    answered: (count: number) => new Promise<void>((resolve) => waiting.push({ count, resolve })),
    answers: () => Promise.all(inFlight),
    created: () => created,
  };
}

/** The contacts that a test created, as Intercom has them. */
async function externalIds(emulator: { readonly url: string; readonly token: string }): Promise<string[]> {
  const response = await fetch(`${emulator.url}/contacts/search`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${emulator.token}`,
      "content-type": "application/json",
      "intercom-version": "2.14",
    },
    body: JSON.stringify({
      query: { field: "external_id", operator: "^", value: "load-" },
      pagination: { per_page: 150 },
    }),
  });
  const { data } = (await response.json()) as { data: { external_id: string }[] };
  return data.map(({ external_id }) => external_id).sort();
}
