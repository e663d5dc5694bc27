import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";
import { idempotency, ROOM, type Step } from "./attacks/idempotency.js";
import { codesOf, SCOPES, STUCK_MS, titled } from "./target.js";

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 3 });
});
afterAll(() => emulator.close());

const rows = idempotency.filter(({ keptIn }) => keptIn === "memory" || !noRedis);

test.each(titled(rows))(
  "%s",
  async (_, { keptIn, steps }) => {
    await emulator.reset();
    await using redis = keptIn === "Redis" ? await startTestRedis() : null;
    await using gateway = await startTestGateway({
      emulator,
      env: {
        ...apiKeys(SCOPES),
        IDEMPOTENCY_RECORDS: String(ROOM),
        ...(redis && { REDIS_URL: redis.url }),
      },
    });
    for (const step of steps) await take(step, gateway, redis);
  },
  STUCK_MS,
);

async function take(step: Step, gateway: TestGateway, redis: TestRedis | null): Promise<void> {
  const { caller = "all", key, mutation, times = 1, faults = [], redisPausesMs } = step;
  await emulator.faults(faults);
  const resume = redis && redisPausesMs ? await pause(redis, redisPausesMs) : undefined;
  const codes = new Set<string>();
  const { byRoute } = await emulator.costOf(async () => {
    for (let time = 0; time < times; time += 1) {
      const headers = {
        ...asCaller(caller).headers,
        "idempotency-key": times > 1 ? `${key} ${time}`.replaceAll(" ", "-") : key,
      };
      const answer = await gateway.execute(untyped(mutation), {}, { headers });
      expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
      expect(answer.headers.get("idempotency-replayed")).toBe(step.isReplayed ? "true" : null);
      for (const code of codesOf(JSON.stringify(answer.data))) codes.add(code);
    }
  });
  expect([...codes], key).toEqual(step.codes);
  const writes = Object.entries(byRoute).filter(([route]) => route.startsWith("POST "));
  expect(Object.fromEntries(writes), key).toEqual(step.writes);
  await resume?.();
}

/** Tells how to wait until it answers again. */
async function pause({ url }: TestRedis, ms: number): Promise<() => Promise<void>> {
  const commands = new Redis(url);
  commands.on("error", () => undefined); // where the test has failed, it is gone before its time
  await commands.call("CLIENT", "PAUSE", String(ms));
  return async () => {
    await commands.ping();
    commands.disconnect();
  };
}
