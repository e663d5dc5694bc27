import { beforeEach, describe, expect, test } from "vitest";
import { type Lane, sharesOf } from "../../src/intercom/pacing/lanes.js";
import { SharedAllowance } from "../../src/intercom/pacing/shared-allowance.js";
import { connectRedis } from "../../src/redis/connect.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";

const LIMIT = 1_000;
const SHAPED = LIMIT * 0.94;

describe.skipIf(noRedis)(
  `an allowance that replicas share${noRedis ? ` (left out: ${noRedis})` : ""}`,
  () => {
    let redis: TestRedis;
    const links: { close(): void }[] = [];
    const readyReplica = async (prefix: string) => {
      const link = await connectRedis(redis.url);
      links.push(link);
      const allowance = new SharedAllowance({
        redis: link.commands,
        prefix,
        replicas: 2,
        shares: sharesOf(),
      });
      allowance.setLimit(LIMIT);
      return allowance;
    };
    /** Asks until nothing more is granted in a whole tick. */
    const drain = async (allowance: SharedAllowance, forMs: number, lane: Lane = "interactive") => {
      let taken = 0;
      for (const end = performance.now() + forMs; performance.now() < end; ) {
        if (await allowance.take(lane)) taken += 1;
        else await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return taken;
    };

    beforeEach(async () => {
      redis = await startTestRedis();
      return async () => {
        for (const link of links.splice(0)) link.close();
        await redis.close();
      };
    });

    test("gives two replicas together what one would get", async () => {
      const [a, b, alone] = await Promise.all([
        readyReplica("both"),
        readyReplica("both"),
        readyReplica("alone"),
      ]);
      const [one, two, single] = await Promise.all([drain(a, 2_000), drain(b, 2_000), drain(alone, 2_000)]);
      expect(one + two).toBeLessThanOrEqual(SHAPED);
      expect(Math.abs(one + two - single)).toBeLessThan(SHAPED * 0.1);
      expect(Math.min(one, two)).toBeGreaterThan(0);
    });

    test("gives bulk work its share and no more", async () => {
      const allowance = await readyReplica("bulk");
      const taken = await drain(allowance, 2_500, "bulk");
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThanOrEqual(Math.ceil(SHAPED * 0.2));
    });

    test("lives on its own part while Redis is gone, and does not hang", async () => {
      const allowance = await readyReplica("gone");
      await redis.kill();
      const startedAt = performance.now();
      const taken = await drain(allowance, 1_500);
      expect(performance.now() - startedAt).toBeLessThan(2_500);
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThanOrEqual(SHAPED / 2);
    });

    test("asks a Redis that hangs once, and then not again for a while", async () => {
      const allowance = await readyReplica("hung");
      redis.pause();
      const startedAt = performance.now();
      for (let n = 0; n < 20; n += 1) await allowance.take("interactive");
      expect(performance.now() - startedAt).toBeLessThan(900);
      redis.resume();
    });

    test("is shared again once Redis is back, without forgetting what was taken meanwhile", async () => {
      const [a, b] = await Promise.all([readyReplica("back"), readyReplica("back")]);
      await redis.kill();
      const without = (await Promise.all([drain(a, 1_500), drain(b, 1_500)])).reduce(
        (sum, it) => sum + it,
        0,
      );
      await redis.restart();
      const after = (await Promise.all([drain(a, 3_000), drain(b, 3_000)])).reduce((sum, it) => sum + it, 0);
      expect(without + after).toBeLessThanOrEqual(LIMIT);
      expect(await redis.dump()).toContain("back:calls");
    });
  },
);
