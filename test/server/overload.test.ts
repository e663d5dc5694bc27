import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Slots } from "../../src/server/admission/load/slots.js";
import { Refusal } from "../../src/server/errors/refusal.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { noRedis, startTestRedis } from "../testkit/redis.js";

const Typename = graphql(`query Typename { __typename }`);

const CONTACTS = graphql(`query FirstContact { contacts(first: 1) { nodes { id } } }`);

describe("more work than the server may have at hand", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({
      emulator: { contacts: 5, latencyMs: 300 },
      env: { MAX_IN_FLIGHT: "4" },
    });
  });
  afterAll(() => gateway.close());

  test("is turned away with a wait, while what was let in is answered", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.execute(CONTACTS)));
    const served = answers.filter(({ status }) => status === 200);
    const shed = answers.filter(({ status }) => status === 503);
    expect([served.length, shed.length]).toEqual([4, 16]);
    for (const { errors } of served) expect(errors).toBeUndefined();
    for (const { headers, errors } of shed) {
      expect(headers.get("retry-after")).toBe("1");
      expect(errors?.[0]?.extensions).toEqual({ code: "OVERLOADED", retryAfterSeconds: 1 });
    }
    expect((await gateway.execute(CONTACTS)).status).toBe(200);
  });

  test("is counted until it is done: a client that hangs up makes room at once for reads", async () => {
    const gone = Array.from({ length: 4 }, () => AbortSignal.timeout(50));
    await Promise.allSettled(gone.map((signal) => gateway.execute(CONTACTS, {}, { signal })));
    await expect.poll(async () => (await gateway.execute(Typename)).status).toBe(200);
  });

  test("leaves health checks their answer", async () => {
    const busy = Array.from({ length: 6 }, () => gateway.execute(CONTACTS));
    const health = await fetch(new URL("/health/ready", gateway.url));
    expect([health.status, await health.json()]).toEqual([200, { status: "ready", obstacles: [] }]);
    await Promise.all(busy);
  });
});

describe("the work at hand", () => {
  const caller = { key: "a", label: "a" };

  test("is not added to while memory is full", async () => {
    const pressure = { isHeapFull: false };
    const slots = new Slots({ max: 10, pressure });
    const leave = await slots.enter(caller);
    pressure.isHeapFull = true;
    expect(() => slots.enter(caller)).toThrow(Refusal);
    leave();
    expect(slots.count).toBe(0);
  });

  test("ends once, however often that is said", async () => {
    const slots = new Slots({ max: 10, pressure: { isHeapFull: false } });
    const leave = await slots.enter(caller);
    await slots.enter(caller);
    leave();
    leave();
    expect(slots.count).toBe(1);
  });
});

describe("a caller's requests", () => {
  test("are bounded for each caller alone, refused ones are told the wait", async () => {
    const env = {
      ...apiKeys({ a: ["contacts:read"], b: ["contacts:read"] }),
      CALLER_REQUESTS_PER_MINUTE: "3",
    };
    await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env });
    const statuses = async (caller: string, count: number) => {
      const answers = await Promise.all(
        Array.from({ length: count }, () => gateway.execute(Typename, {}, asCaller(caller))),
      );
      return answers.map(({ status }) => status).sort();
    };
    expect(await statuses("a", 5)).toEqual([200, 200, 200, 429, 429]);
    expect(await statuses("b", 3)).toEqual([200, 200, 200]);
    const { headers, errors } = await gateway.execute(Typename, {}, asCaller("a"));
    expect(Number(headers.get("retry-after"))).toSatisfy((seconds: number) => seconds >= 1 && seconds <= 60);
    expect(errors?.[0]?.extensions).toEqual({
      code: "RATE_LIMITED",
      retryAfterSeconds: Number(headers.get("retry-after")),
    });
  });

  test.skipIf(noRedis)(
    `are counted together by replicas that share a Redis${noRedis ? ` (left out: ${noRedis})` : ""}`,
    async () => {
      await using redis = await startTestRedis();
      const env = {
        CALLER_REQUESTS_PER_MINUTE: "4",
        REDIS_URL: redis.url,
        ...apiKeys({ a: ["contacts:read"] }),
      };
      await using one = await startTestGateway({ emulator: { contacts: 1 }, env });
      await using other = await startTestGateway({ emulator: one.emulator, env });
      const statuses: number[] = [];
      for (const gateway of [one, other, one, other, one, other])
        statuses.push((await gateway.execute(Typename, {}, asCaller("a"))).status);
      expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
    },
  );
});
