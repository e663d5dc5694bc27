import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { noRedis, startTestRedis } from "../testkit/redis.js";
import { startUpstream, type Upstream } from "../testkit/upstream.js";

/** What Intercom answers with: how long the name of a contact is, and the name of a tag, which no tag is without. */
let nameLength = 3;
let tagName: string | undefined = "New";
let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream(({ url = "" }) => [
    200,
    url === "/tags"
      ? { type: "tag", id: "7", name: tagName }
      : { type: "contact", id: "1", role: "user", name: "n".repeat(nameLength) },
  ]);
});
afterAll(() => upstream[Symbol.asyncDispose]());

const CREATE = untyped(`mutation {
  a: createContact(input: { role: USER, externalId: "one" }) { contact { id name } userErrors { code } }
  b: createTag(input: { name: "New" }) { tag { id } userErrors { code } }
}`);
const NAMED = untyped(`mutation {
  a: createTag(input: { name: "New" }) { tag { id name } userErrors { code } }
  b: createContact(input: { role: USER, externalId: "one" }) { contact { id } userErrors { code } }
}`);

let number = 0;
/** One mutation, sent twice under a key of its own: both answers, and the calls that the second one made. */
async function twice(gateway: TestGateway, document: typeof CREATE) {
  number += 1;
  const options = { headers: { "idempotency-key": `key-${number}` } };
  const send = () => gateway.execute<Record<string, unknown>>(document, {}, options);
  const first = await send();
  const before = upstream.requests.length;
  const second = await send();
  return { first, second, calls: upstream.requests.slice(before) };
}
const shown = ({ data, errors, headers }: Answer<unknown>) => ({
  data,
  errors: errors?.map(({ path, extensions }) => [path?.join("."), extensions.code]),
  isReplayed: headers.get("idempotency-replayed") === "true",
});
const NOT_KEPT = {
  data: { a: null, b: null },
  errors: [
    ["a", "IDEMPOTENT_ANSWER_NOT_KEPT"],
    ["b", "IDEMPOTENT_ANSWER_NOT_KEPT"],
  ],
  isReplayed: true,
};

describe.each([
  ["in memory", false as const],
  ["in Redis", noRedis],
])("an answer that is kept %s", (where, leftOut) => {
  test.skipIf(leftOut)(
    `is replayed whole up to 64 KB, and beyond as done and not kept${leftOut ? ` (left out: ${leftOut})` : ""}`,
    async () => {
      await using redis = where === "in Redis" ? await startTestRedis() : null;
      await using gateway = await startTestGateway({
        env: { INTERCOM_BASE_URL: upstream.url, ...(redis && { REDIS_URL: redis.url }) },
      });
      nameLength = 65_000;
      const fits = await twice(gateway, CREATE);
      expect(shown(fits.second)).toEqual({ ...shown(fits.first), isReplayed: true });
      expect(JSON.stringify(fits.first.data).length).toBeGreaterThan(nameLength);
      nameLength = 66_000;
      const large = await twice(gateway, CREATE);
      expect(shown(large.first).errors).toBeUndefined();
      expect(JSON.stringify(large.first.data).length).toBeGreaterThan(nameLength);
      expect(shown(large.second)).toEqual(NOT_KEPT);
      expect([fits.calls, large.calls]).toEqual([[], []]);
    },
  );
});

test("an answer that finds no room among its caller's is replayed as done and not kept", async () => {
  await using gateway = await startTestGateway({
    env: { INTERCOM_BASE_URL: upstream.url, IDEMPOTENCY_BYTES: "8192" },
  });
  nameLength = 2_000;
  const { first, second, calls } = await twice(gateway, CREATE);
  expect(shown(first).errors).toBeUndefined();
  expect([shown(second), calls]).toEqual([NOT_KEPT, []]);
});

test.each(["graphql-js", "jit-at-first-sight"])(
  "an answer in which a required child could not be read is replayed with the same null and the same error (%s)",
  async (EXECUTOR) => {
    await using gateway = await startTestGateway({
      env: { INTERCOM_BASE_URL: upstream.url, EXECUTOR },
    });
    [nameLength, tagName] = [3, undefined];
    const { first, second, calls } = await twice(gateway, NAMED);
    expect(shown(first)).toEqual({
      data: { a: { tag: null, userErrors: [] }, b: { contact: { id: "1" }, userErrors: [] } },
      errors: [["a.tag.name", expect.stringMatching(/^[A-Z_]+$/)]],
      isReplayed: false,
    });
    expect(second.errors).toEqual(first.errors);
    expect([shown(second), calls]).toEqual([{ ...shown(first), isReplayed: true }, []]);
  },
);
