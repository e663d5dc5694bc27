import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";
import { type RedisProxy, startRedisProxy } from "../testkit/redis-proxy.js";

const BOTH = untyped(`mutation ContactAndTag($tag: String!) {
  a: createContact(input: { role: LEAD, name: "Ann" }) { contact { id } userErrors { code } }
  b: createTag(input: { name: $tag }) { tag { name } userErrors { code } }
}`);
interface Both {
  readonly a: { readonly contact: { readonly id: string } | null; readonly userErrors: readonly unknown[] };
  readonly b: { readonly tag: { readonly name: string } | null; readonly userErrors: readonly unknown[] };
}
/** Every command that changes a record which is there already. */
const CHANGE = ["eval", "intercom-graph:idempotency:"];
const UNSENT = { tag: null, userErrors: [{ code: "UNAVAILABLE" }] };

describe.skipIf(noRedis)(
  `a change of an idempotency record that Redis carries out and does not answer in time${noRedis ? ` (left out: ${noRedis})` : ""}`,
  () => {
    let emulator: TestEmulator;
    let redis: TestRedis;
    let proxy: RedisProxy;
    let late: TestGateway;
    let replica: TestGateway;
    beforeAll(async () => {
      emulator = await startTestEmulator({ contacts: 3 });
      redis = await startTestRedis();
      proxy = await startRedisProxy(redis.url);
      late = await startTestGateway({ emulator, env: { REDIS_URL: proxy.url } });
      replica = await startTestGateway({ emulator, env: { REDIS_URL: redis.url } });
    });
    afterAll(async () => {
      await replica.close();
      await late.close();
      await proxy[Symbol.asyncDispose]();
      await redis.close();
      await emulator.close();
    });
    const send = async (key: string, to: TestGateway) =>
      await to.executeOk<Both>(BOTH, { tag: `Tag ${key}` }, { headers: { "idempotency-key": key } });

    /** Sends a document whose tag is not made, and once more while the answers of Redis do not come. */
    async function sendTwice(key: string) {
      await emulator.faults([{ method: "POST", route: "/tags", times: 1, status: 422 }]);
      const first = await send(key, late);
      expect(first.b.tag).toBeNull();
      proxy.withholdFrom(...CHANGE);
      const { total } = await emulator.costOf(async () => {
        expect(await send(key, late)).toEqual({ a: first.a, b: UNSENT });
      });
      expect([total, proxy.isWithholding()]).toEqual([0, true]);
      expect(await redis.dump()).toContain('\\"isRunning\\":true'); // it was carried out
      proxy.letThrough();
      return first;
    }

    test("is taken back: this replica sends at once what was not sent", async () => {
      const first = await sendTwice("same-replica");
      const { byRoute } = await emulator.costOf(async () => {
        const done = { a: first.a, b: { tag: { name: "Tag same-replica" }, userErrors: [] } };
        expect(await send("same-replica", late)).toEqual(done);
        expect(await send("same-replica", replica)).toEqual(done);
      });
      expect(byRoute).toEqual({ "POST /tags": 1 });
    });

    test("is taken back: another replica sends within seconds what was not sent", async () => {
      const first = await sendTwice("other-replica");
      const { byRoute } = await emulator.costOf(async () => {
        await expect
          .poll(() => send("other-replica", replica), { timeout: 10_000, interval: 250 })
          .toEqual({ a: first.a, b: { tag: { name: "Tag other-replica" }, userErrors: [] } });
      });
      expect(byRoute).toEqual({ "POST /tags": 1 });
    });

    test("is told later, where it was the end of a run: nothing is written twice", async () => {
      await emulator.faults([]);
      const { byRoute } = await emulator.costOf(async () => {
        proxy.withholdFrom(...CHANGE, '"isRunning":false');
        const first = await send("end", late);
        expect(proxy.isWithholding()).toBe(true);
        proxy.letThrough();
        for (const to of [late, replica]) expect(await send("end", to)).toEqual(first);
      });
      expect(byRoute).toEqual({ "POST /contacts": 1, "POST /tags": 1 });
    });
  },
);
