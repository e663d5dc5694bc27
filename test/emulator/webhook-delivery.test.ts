import { beforeEach, describe, expect, test } from "vitest";
import { callOf, startIntercom } from "./intercom.js";
import { startReceiver } from "./receiver.js";
import { createWaits } from "./waits.js";

const MINUTE = 60_000;
const receiver = await startReceiver();
const waits = createWaits();
const { emulator, call, create } = await startIntercom({ controls: true, sleep: waits.sleep });
await emulator.subscribe({ url: receiver.url, secret: "client-secret" });
await receiver.next();

let count = 0;
const createOne = () => {
  count += 1;
  return create({ external_id: `one-${count}` });
};
/** Names of the contacts of so many deliveries, as they arrive. */
async function arrivals(many: number): Promise<string[]> {
  const names: string[] = [];
  while (names.length < many) names.push((await receiver.next()).body.data.item.external_id);
  return names;
}

beforeEach(() => {
  receiver.answer(200);
  emulator.deliver({
    webhookDuplicate: 0,
    webhookShuffleMs: 0,
    webhookBulkSilence: false,
    webhookMinuteMs: MINUTE,
  });
});

describe("an answer of 429", () => {
  test("delays a delivery by 1, 2, 4 and more minutes, until two hours are over", async () => {
    receiver.answer(429);
    await createOne();
    const { id } = (await receiver.next()).body;
    for (const [at, minutes] of [1, 2, 4, 8, 16, 32, 57].entries()) {
      await waits.over(minutes * MINUTE);
      const { body } = await receiver.next();
      expect(body).toMatchObject({ id, delivery_attempts: at + 2, delivery_status: "retry" });
    }
    await waits.idle();
    receiver.answer(200);
    await createOne();
    expect((await receiver.next()).body.id).not.toBe(id);
  });

  test("delays no other delivery, and one that is answered later does not come again", async () => {
    receiver.answer(429);
    await createOne();
    const delayed = (await receiver.next()).body.id;
    receiver.answer(200);
    await createOne();
    expect((await receiver.next()).body.id).not.toBe(delayed);
    await waits.over(MINUTE);
    expect((await receiver.next()).body.id).toBe(delayed);
    await waits.idle();
  });

  test("leaves the one try after a failure", async () => {
    receiver.answer(429);
    await createOne();
    await receiver.next();
    receiver.answer(500);
    for (const _ of ["throttled", "failed"]) {
      await waits.over(MINUTE);
      await receiver.next();
    }
    await waits.idle();
  });

  test("can be tried in less time", async () => {
    emulator.deliver({ webhookMinuteMs: 10 });
    receiver.answer(429);
    await createOne();
    await receiver.next();
    receiver.answer(200);
    await waits.over(10);
    expect((await receiver.next()).body.delivery_attempts).toBe(2);
    await waits.idle();
  });
});

describe("on demand", () => {
  test("notifications are delivered twice, under one id", async () => {
    emulator.deliver({ webhookDuplicate: 100 });
    await createOne();
    const [one, other] = [(await receiver.next()).body, (await receiver.next()).body];
    expect(other).toEqual(one);
    emulator.deliver({ webhookDuplicate: 30 });
    for (let i = 0; i < 200; i += 1) await createOne();
    emulator.deliver({ webhookDuplicate: 0 });
    const last = (await createOne()).external_id;
    const names: string[] = [];
    while (!names.includes(last)) names.push(...(await arrivals(1)));
    // 30 of 100, within what 200 throws of a die make certain enough.
    expect(names.length - new Set(names).size).toBeGreaterThan(20);
    expect(names.length - new Set(names).size).toBeLessThan(100);
  });

  test("notifications arrive in another order", async () => {
    emulator.deliver({ webhookShuffleMs: 1_000 });
    const from = waits.asked.length;
    const made: string[] = [];
    for (let i = 0; i < 20; i += 1) made.push((await createOne()).external_id);
    const delays = waits.asked.slice(from);
    expect(delays).toHaveLength(20);
    expect(new Set(delays).size).toBeGreaterThan(10);
    for (const delay of delays.toSorted((a, b) => a - b)) await waits.over(delay);
    const arrived = await arrivals(20);
    expect(arrived).not.toEqual(made);
    expect(arrived.toSorted()).toEqual(made.toSorted());
  });

  test("tagging many users at once sends nothing, and other writes go on to be sent", async () => {
    const { id } = await createOne();
    await receiver.next();
    const tag = (user: object) => call("POST", "/tags", { name: "Bulk", users: [user] });
    await tag({ id });
    expect((await receiver.next()).body.topic).toBe("contact.user.tag.created");
    emulator.deliver({ webhookBulkSilence: true });
    await tag({ id, untag: true });
    await tag({ id });
    await call("PUT", `/contacts/${id}`, { name: "Told" });
    expect((await receiver.next()).body.topic).toBe("contact.user.updated");
  });

  test("a test ping arrives, without a signature when that is asked for, and without an id", async () => {
    expect(await emulator.ping()).toBe(200);
    const signed = await receiver.next();
    expect(signed.headers["x-hub-signature"]).toMatch(/^sha1=[0-9a-f]{40}$/);
    expect(signed.body).toMatchObject({
      id: null,
      topic: "ping",
      delivery_status: null,
      delivery_attempts: 1,
    });
    receiver.answer(401);
    expect(await emulator.ping({ isSigned: false })).toBe(401);
    expect((await receiver.next()).headers).not.toHaveProperty("x-hub-signature");
    await waits.idle();
  });

  test("the receiver can be another one, and has to answer HEAD", async () => {
    const other = await startReceiver();
    other.answer(404);
    await expect(emulator.subscribe({ url: other.url, secret: "s" })).rejects.toThrow("answered status 404");
    other.answer(200);
    const statuses: string[] = [];
    const request = async ({ method }: { method: string }) => {
      statuses.push(method);
      return 200;
    };
    await emulator.subscribe({ url: "in this process", secret: "s", request });
    await createOne();
    expect(statuses).toEqual(["HEAD", "POST"]);
    await emulator.subscribe({ url: receiver.url, secret: "client-secret" });
    expect((await receiver.next()).method).toBe("HEAD");
  });
});

describe("from outside the process", () => {
  const control = (path: string, body?: unknown) => callOf(emulator.url)("POST", `/_emulator/${path}`, body);

  test("deliveries are changed by a control, which names what is wrong", async () => {
    await control("webhooks", { webhookDuplicate: 100 });
    await createOne();
    expect((await arrivals(2))[0]).toBe(`one-${count}`);
    const answer = await control("webhooks", { webhookDuplicate: 101 });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining("from 0 to 100")]);
    expect((await control("webhooks", { webhookBulkSilence: "yes" })).text).toContain("true or false");
  });

  test("a ping tells the status of its answer", async () => {
    receiver.answer(401);
    expect((await control("ping", { signed: false })).body).toEqual({ status: 401 });
    expect((await receiver.next()).headers).not.toHaveProperty("x-hub-signature");
    receiver.answer(200);
    expect((await control("ping")).body).toEqual({ status: 200 });
    await receiver.next();
  });
});
