import { afterAll, beforeEach, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import type { Answer } from "../testkit/execute.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const emulator = await startTestEmulator({ contacts: 60 });
const gateway = await startTestGateway({ emulator });
afterAll(() => Promise.all([gateway.close(), emulator.close()]));
beforeEach(() => emulator.faults([]));

const TotalByOneRow = graphql(`query TotalByOneRow { contacts(first: 1) { totalCount } }`);

interface Bill {
  readonly calls: number;
  readonly retries: number;
  readonly cacheHits: number;
  readonly waitedMs: number;
}
const billOf = ({ extensions }: Answer<unknown>) => extensions?.["intercom"] as Bill | undefined;

const PAGE = graphql(`
  query FiftyWithTagsAndSegments {
    contacts(first: 50) { nodes { id tags { name } segments { name } } }
  }
`);

test("extensions.intercom tells the calls that Intercom counted, cold and warm", async () => {
  const bills: (Bill | undefined)[] = [];
  for (const _ of ["cold", "warm"]) {
    const { total } = await emulator.costOf(async () => {
      bills.push(billOf(await gateway.execute(PAGE)));
    });
    expect(bills.at(-1)).toMatchObject({ calls: total, retries: 0, waitedMs: expect.any(Number) });
  }
  const [cold, warm] = bills;
  expect((cold?.calls ?? 0) - (warm?.calls ?? 0)).toBe(2); // the lists of tags and segments
  expect(warm?.cacheHits).toBeGreaterThanOrEqual(2);
});

test("what was sent again counts as a call and as a retry", async () => {
  await emulator.faults([{ method: "GET", route: "/contacts/{contact_id}", times: 1, status: 503 }]);
  const { total } = await emulator.costOf(async () => {
    const answer = await gateway.execute(
      graphql(`query FirstSeededContact { contact(id: "6abbb4440000000001000001") { id } }`),
    );
    expect(billOf(answer)).toMatchObject({ calls: 2, retries: 1 });
  });
  expect(total).toBe(2);
});

test("intercomRateLimit is what Intercom last said, and asks for nothing", async () => {
  await using fresh = await startTestGateway({ emulator });
  const ask = () =>
    fresh.executeOk(graphql(`query RateLimit { intercomRateLimit { limit remaining resetAt } }`));
  const { total } = await emulator.costOf(async () => {
    expect(await ask()).toEqual({ intercomRateLimit: null });
  });
  expect(total).toBe(0);
  await fresh.executeOk(TotalByOneRow);
  expect((await ask()).intercomRateLimit).toMatchObject({ limit: 1_000_000, resetAt: expect.any(String) });
});

test("time spent waiting for the rate limit is on the bill; bulk work waits where people do not", async () => {
  await using small = await startTestEmulator({ contacts: 60, rateLimit: 100 });
  await using busy = await startTestGateway({
    emulator: small,
    env: { BULK_SHARE: "5", OPERATION_TIMEOUT_MS: "2000" },
  });
  await busy.executeOk(TotalByOneRow);
  const ids = Array.from(
    { length: 10 },
    (_, n) => `a${n}: contacts(first: 1, filter: { name: { eq: "${n}" } }) { totalCount }`,
  );
  const document = untyped(`{ ${ids.join(" ")} }`);
  const bulk = busy.execute(document, {}, { headers: { "x-intercom-lane": "bulk" } });
  const person = await busy.execute(document);
  expect(person.errors).toBeUndefined();
  const bulkBill = billOf(await bulk);
  expect(bulkBill?.waitedMs).toBeGreaterThan(billOf(person)?.waitedMs ?? 0);
  expect(bulkBill?.calls).toBeLessThan(10);
});
