import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";

const CREATE = graphql(`
  mutation Make($name: String!, $email: String) {
    createContact(input: { role: LEAD, name: $name, email: $email }) {
      contact { id name } userErrors { code message }
    }
  }
`);

let emulator: TestEmulator;
let gateway: TestGateway;
let number = 0;
const newKey = () => `key-${++number}`;
const create = (key: string, variables: { name: string; email?: string } = { name: "Ann" }, from = gateway) =>
  from.execute(CREATE, variables, { headers: { "idempotency-key": key } });
const posts = async (run: () => Promise<unknown>) =>
  (await emulator.costOf(run)).byRoute["POST /contacts"] ?? 0;

beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 30 });
});
afterAll(() => emulator.close());
afterEach(() => emulator.faults([]));

function promises(): void {
  test("the same key with the same mutation replays the first answer, and writes once", async () => {
    const key = newKey();
    const first = await create(key);
    const sent = await posts(async () => {
      const second = await create(key);
      expect(second.data).toEqual(first.data);
      expect(second.headers.get("idempotency-replayed")).toBe("true");
      expect(second.extensions).toMatchObject({ intercom: { calls: 0 } });
    });
    expect(sent).toBe(0);
    expect(first.data?.createContact?.contact).not.toBeNull();
  });

  test("a hundred at once with one key write once; the others hear that it is being worked on", async () => {
    const key = newKey();
    const answers: Awaited<ReturnType<typeof create>>[] = [];
    const sent = await posts(async () => {
      answers.push(...(await Promise.all(Array.from({ length: 100 }, () => create(key)))));
    });
    expect(sent).toBe(1);
    const ids = answers.flatMap(({ data }) => data?.createContact?.contact?.id ?? []);
    expect(new Set(ids).size).toBe(1);
    for (const { data } of answers)
      if (!data?.createContact?.contact)
        expect(data?.createContact?.userErrors).toMatchObject([
          { code: "OUTCOME_UNKNOWN", message: expect.stringContaining("still in progress") },
        ]);
  });

  test("the same key with other input is refused, and nothing is sent", async () => {
    const key = newKey();
    await create(key);
    const sent = await posts(async () => {
      const { status, data, errors } = await create(key, { name: "Bob" });
      expect(status).toBe(400);
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    });
    expect(sent).toBe(0);
  });

  test("variables in another order are the same input", async () => {
    const key = newKey();
    const first = await create(key, { name: "Ann", email: "ann@x.example" });
    const second = await create(key, { email: "ann@x.example", name: "Ann" });
    expect(second.data).toEqual(first.data);
  });

  test("an outcome that is unknown stays unknown: it is replayed, and not sent again", async () => {
    const key = newKey();
    await emulator.faults([{ method: "POST", route: "/contacts", times: 1, reset: true, after: true }]);
    const first = await create(key);
    expect(first.data?.createContact?.userErrors).toMatchObject([{ code: "OUTCOME_UNKNOWN" }]);
    expect(await posts(async () => expect((await create(key)).data).toEqual(first.data))).toBe(0);
  });

  test("what was certainly not written is written by the next try", async () => {
    const key = newKey();
    await emulator.faults([{ method: "POST", route: "/contacts", times: 1, status: 422 }]);
    expect((await create(key)).data?.createContact?.userErrors).toMatchObject([{ code: "INVALID_INPUT" }]);
    expect((await create(key)).data?.createContact?.contact).not.toBeNull();
  });

  test("a document of several mutations is replayed per root field: what was done is answered, what was not sent is sent", async () => {
    const headers = { "idempotency-key": newKey() };
    const name = `Tag ${headers["idempotency-key"]} ${Math.random()}`;
    const both = () =>
      gateway.execute(
        graphql(`
          mutation ContactAndTag($a: String!, $b: String!) {
            a: createContact(input: { role: LEAD, name: $a }) { contact { id name } userErrors { code } }
            ... { b: createTag(input: { name: $b }) { tag { id name } userErrors { code } } }
          }
        `),
        { a: "Ann", b: name },
        { headers },
      );
    await emulator.faults([{ method: "POST", route: "/tags", times: 1, status: 422 }]);
    const first = await both();
    expect(first.data).toMatchObject({
      a: { userErrors: [] },
      b: { userErrors: [{ code: "INVALID_INPUT" }] },
    });
    const { byRoute } = await emulator.costOf(async () => {
      const second = await both();
      expect(second.data).toMatchObject({ a: first.data?.a, b: { tag: { name }, userErrors: [] } });
      expect(Object.keys(second.data ?? {})).toEqual(["a", "b"]);
      expect((await both()).data).toEqual(second.data);
    });
    expect(byRoute).toMatchObject({ "POST /tags": 1 });
    expect(byRoute["POST /contacts"]).toBeUndefined();
  });

  test("a key with spaces or without end is refused", async () => {
    for (const key of ["two words", "k".repeat(256)])
      expect((await create(key)).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("queries do not care about keys", async () => {
    const headers = { "idempotency-key": newKey() };
    for (const first of [1, 2])
      expect(
        await gateway.executeOk(
          graphql(`query SomeContacts($first: Int!) { contacts(first: $first) { nodes { id } } }`),
          { first },
          { headers },
        ),
      ).toBeTruthy();
  });
}

describe("an Idempotency-Key, kept in memory", () => {
  beforeAll(async () => {
    gateway = await startTestGateway({ emulator });
  });
  afterAll(() => gateway.close());
  promises();

  test("is warned of once", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on("warning", note);
    await using other = await startTestGateway({ emulator });
    await create(newKey(), { name: "a" }, other);
    await create(newKey(), { name: "b" }, other);
    await expect.poll(() => warnings.filter(({ name }) => name === "IntercomGraphWarning").length).toBe(1);
    process.off("warning", note);
  });
});

describe.skipIf(noRedis)(
  `an Idempotency-Key, kept in Redis${noRedis ? ` (left out: ${noRedis})` : ""}`,
  () => {
    let redis: TestRedis;
    const start = (env = {}) => startTestGateway({ emulator, env: { REDIS_URL: redis.url, ...env } });
    beforeAll(async () => {
      redis = await startTestRedis();
      gateway = await start();
    });
    afterAll(async () => {
      await gateway.close();
      await redis.close();
    });
    promises();

    test("holds for all replicas, and tells Redis nothing of a person", async () => {
      await using other = await start();
      const key = "canary-key@x.example";
      const variables = { name: "Canary Name", email: "canary@x.example" };
      const first = await create(key, variables);
      expect((await create(key, variables, other)).data).toEqual(first.data);
      expect(await redis.dump()).not.toMatch(/canary/i);
    });

    test("whose claim was not answered in time is settled by asking again, not left as unknown", async () => {
      const key = newKey();
      const commands = new Redis(redis.url);
      await commands.call("CLIENT", "PAUSE", "700");
      commands.disconnect();
      const { data } = await create(key);
      expect(data?.createContact).toMatchObject({ contact: { name: "Ann" }, userErrors: [] });
      expect((await create(key)).data).toEqual(data);
    });

    test("that was given up while Redis hung is free again afterwards", async () => {
      const key = newKey();
      redis.pause();
      const sent = await posts(async () => {
        const { data } = await create(key);
        expect(data?.createContact?.userErrors).toMatchObject([{ code: "UNAVAILABLE" }]);
      });
      redis.resume();
      expect(sent).toBe(0);
      await expect.poll(async () => (await create(key)).data?.createContact?.contact).toBeTruthy();
    });

    describe("when Redis dies", () => {
      beforeEach(async () => {
        await create(newKey());
        await redis.kill();
        return () => redis.restart();
      });

      test("is refused unsent as UNAVAILABLE, in data, while writes without one go on", async () => {
        const sent = await posts(async () => {
          const { data, errors } = await create(newKey());
          expect(errors).toBeUndefined();
          expect(data?.createContact?.userErrors).toMatchObject([{ code: "UNAVAILABLE" }]);
        });
        expect(sent).toBe(0);
        const { createContact } = await gateway.executeOk(CREATE, { name: "No key" });
        expect(createContact?.contact).not.toBeNull();
      });
    });

    test("of a process that died says that the outcome is unknown, once it must be over", async () => {
      const key = newKey();
      await expect.poll(async () => (await create(key)).data?.createContact?.contact).toBeTruthy();
      await redis.rewrite((text) =>
        JSON.stringify({ ...JSON.parse(text), answer: undefined, isRunning: true, beganAt: 0 }),
      );
      const sent = await posts(async () => {
        const { data } = await create(key);
        expect(data?.createContact?.userErrors).toMatchObject([
          { code: "OUTCOME_UNKNOWN", message: expect.stringContaining("started but never finished") },
        ]);
      });
      expect(sent).toBe(0);
    });
  },
);
