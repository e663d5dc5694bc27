import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { startGatewayProcess } from "../testkit/gateway-process.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";

const FIELDS = `{ userErrors { code message } }`;
const THREE = untyped(`mutation Three($a: String!, $b: String!, $c: String!) {
  a: createContact(input: { role: LEAD, name: $a }) ${FIELDS}
  b: createTag(input: { name: $b }) ${FIELDS}
  c: createContact(input: { role: LEAD, name: $c }) ${FIELDS}
}`);
const UNKNOWN = {
  userErrors: [{ code: "OUTCOME_UNKNOWN", message: expect.stringContaining("started but never finished") }],
};
const DONE = { userErrors: [] };

let emulator: TestEmulator;
let redis: TestRedis;

describe.skipIf(noRedis)(
  `a process that dies amid a keyed document${noRedis ? ` (left out: ${noRedis})` : ""}`,
  () => {
    beforeAll(async () => {
      emulator = await startTestEmulator({ contacts: 3 });
      redis = await startTestRedis();
    });
    afterAll(async () => {
      await redis.close();
      await emulator.close();
    });
    const env = (EXECUTOR: string) => ({ REDIS_URL: redis.url, EXECUTOR });

    test.each(["graphql-js", "jit-at-first-sight"])(
      "leaves what it had begun unknown, and what it had not begun is sent (%s)",
      async (executor) => {
        const headers = { "idempotency-key": `dies-${executor}` };
        const names = { a: "A", b: `B ${executor}`, c: "C" };
        await emulator.faults([{ method: "POST", route: "/tags", times: 1, delayMs: 5_000 }]);
        const dying = await startGatewayProcess({
          INTERCOM_BASE_URL: emulator.url,
          INTERCOM_ACCESS_TOKEN: emulator.token,
          ...env(executor),
        });
        const before = (await emulator.calls()).byRoute["POST /contacts"] ?? 0;
        const unanswered = dying.execute(THREE, names, { headers }).catch(() => "no answer");
        await expect
          .poll(async () => (await emulator.calls()).byRoute["POST /contacts"] ?? 0)
          .toBe(before + 1);
        await expect.poll(() => redis.dump()).toContain('\\"begun\\":[0,1]');
        dying.kill("SIGKILL");
        expect(await unanswered).toBe("no answer");
        await emulator.faults([]);
        await redis.rewrite((text) => JSON.stringify({ ...JSON.parse(text), beganAt: 0 })); // its time is over

        await using other = await startTestGateway({ emulator, env: env(executor) });
        const { byRoute } = await emulator.costOf(async () => {
          const second = await other.execute(THREE, names, { headers });
          expect(second.data).toEqual({ a: UNKNOWN, b: UNKNOWN, c: DONE });
          const third = await other.execute(THREE, names, { headers });
          expect(third.data).toEqual(second.data);
          expect(third.headers.get("idempotency-replayed")).toBe("true");
        });
        expect(byRoute).toEqual({ "POST /contacts": 1 });
      },
    );
  },
);
