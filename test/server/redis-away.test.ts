import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import type { Answer } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { CreateByExternalIdMutation } from "../testkit/generated/graphql.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";

const READ = graphql(`query TwoWithTags { contacts(first: 2) { nodes { id tags { name } } } }`);
const WRITE = graphql(`
  mutation CreateByExternalId($id: ID!) {
    createContact(input: { externalId: $id }) { contact { id } userErrors { code } }
  }
`);
const FIND = graphql(`query FindByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }`);
const NOBODY = { contactByExternalId: null };

describe.skipIf(noRedis)(`under load, with Redis${noRedis ? ` (left out: ${noRedis})` : ""}`, () => {
  let redis: TestRedis;
  let gateway: TestGateway;
  beforeAll(async () => {
    redis = await startTestRedis();
    gateway = await startTestGateway({
      emulator: { contacts: 20 },
      env: {
        ...apiKeys({ app: ["contacts:read", "contacts:write"] }),
        REDIS_URL: redis.url,
        CALLER_REQUESTS_PER_MINUTE: "1000000",
        REPLICAS: "2",
      },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await redis.close();
  });

  test.each([
    ["stopped and started again, empty", 0, () => redis.kill(), () => redis.restart()],
    ["paused for three seconds", 3_000, async () => redis.pause(), async () => redis.resume()],
    ["flushed", 0, () => flush(), async () => undefined],
  ])(
    "%s, no caller notices but those with idempotency keys, and all heals by itself",
    async (how, forMs, disturb, heal) => {
      const load = startLoad(gateway, how);
      await load.until(50);
      await disturb();
      const healAt = performance.now() + forMs;
      const isAway = how !== "flushed";
      const unsent = isAway ? [await refused(`${how}-away`)] : [];
      do await load.until(load.count() + 150);
      while (performance.now() < healAt);
      if (isAway) unsent.push(await refused(`${how}-still-away`));
      await heal();
      await expect
        .poll(async () => (await keyed(`${how}-back`)).createContact?.userErrors, { timeout: 10_000 })
        .toEqual([]);
      await load.until(load.count() + 50);
      const answers = await load.end();

      const failed = answers.filter(
        ({ status, errors, data }) => status !== 200 || errors || userErrors(data).length > 0,
      );
      expect(failed).toEqual([]);
      for (const id of unsent) expect(await gateway.executeOk(FIND, { id }, asCaller("app"))).toEqual(NOBODY);
      expect(load.slowestMs()).toBeLessThan(1_500); // nobody waits until Redis is back
    },
    60_000,
  );

  const keyed = async (id: string) => {
    const headers = { ...asCaller("app").headers, "idempotency-key": `key-${id.replaceAll(" ", "-")}` };
    return gateway.executeOk(WRITE, { id }, { headers });
  };

  const refused = async (id: string) => {
    const { createContact } = await keyed(id);
    expect(createContact).toMatchObject({ contact: null, userErrors: [{ code: "UNAVAILABLE" }] });
    return id;
  };

  const flush = async () => {
    const commands = new Redis(redis.url);
    await commands.flushall();
    commands.disconnect();
  };
});

function userErrors(data: unknown): readonly unknown[] {
  return (data as Partial<CreateByExternalIdMutation> | null)?.createContact?.userErrors ?? [];
}

/** Ten callers that read, and now and then write, one request after the other. */
function startLoad(gateway: TestGateway, name: string) {
  const answers: Answer<unknown>[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let isRunning = true;
  let slowest = 0;
  let writes = 0;

  const callers = Array.from({ length: 10 }, async (_, caller) => {
    while (isRunning) {
      const beganAt = performance.now();
      const isWrite = (answers.length + caller) % 10 === 0;
      writes += isWrite ? 1 : 0;
      const id = `${name}-${caller}-${writes}`;
      const app = asCaller("app");
      answers.push(await (isWrite ? gateway.execute(WRITE, { id }, app) : gateway.execute(READ, {}, app)));
      slowest = Math.max(slowest, performance.now() - beganAt);
      for (const { count, resolve } of waiting) if (answers.length >= count) resolve();
    }
  });
  return {
    count: () => answers.length,
    until: (count: number) => new Promise<void>((resolve) => waiting.push({ count, resolve })),
    slowestMs: () => slowest,
    async end() {
      isRunning = false;
      await Promise.all(callers);
      return answers;
    },
  };
}
