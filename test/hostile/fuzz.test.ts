import { expect, test } from "vitest";
import type { Calls } from "../../src/emulator/controls/ledger.js";
import { buildSubgraph } from "../../src/graph/schema.js";
import { asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { startExecutorPair } from "../testkit/executors.js";
import { readPools } from "../testkit/known-queries.js";
import { type FuzzedOperation, fuzzedOperations } from "./fuzz-operations.js";
import { CANARY, expectCleanLog, inFlight, STUCK_MS, startTarget, type Target } from "./target.js";

const OPERATIONS = Number(process.env["HOSTILE_OPERATIONS"] ?? 5_000);
const AT_ONCE = 12;
/** So many of them are also run one after another, with Intercom well, where the bill of each can be held to its calls. */
const ALONE = 100;
/** Played again with `HOSTILE_SEED=<the seed that a run has printed>`. */
const seed = Number(process.env["HOSTILE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`The fuzz has the seed ${seed}; HOSTILE_SEED=${seed} plays it again.\n`);

const { schema } = buildSubgraph();

test.each(["jit-at-first-sight", "graphql-js"])(
  `half of ${OPERATIONS} operations with vanishing clients and an ill Intercom harm nothing by %s, and are billed truly (seed ${seed})`,
  async (executor) => {
    await using target = await startTarget({ EXECUTOR: executor, OPERATION_TIMEOUT_MS: "2000" });
    const pools = await poolsOf(target);
    const operations = fuzzedOperations(schema, pools, { seed, count: OPERATIONS / 2 });
    const bills = new Map<string, number>();
    const harm: string[] = [];
    for (const operation of operations.slice(0, ALONE)) await expectTrueBill(target, operation, harm);
    const ledger = await target.emulator.costOf(async () => {
      let next = 0;
      const work = async () => {
        for (let index = next++; index < operations.length; index = next++) {
          const operation = operations[index] as FuzzedOperation;
          if (operation.faults) await target.emulator.faults(operation.faults);
          const bill = await run(target, operation, `fuzz-${index}`, harm);
          if (bill !== null) bills.set(`fuzz-${index}`, bill);
          if (index % 250 === 0)
            expect((await fetch(new URL("/health/live", target.gateway.url))).status).toBe(200);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await target.emulator.faults([]);
      await expect.poll(() => inFlight(target), { timeout: STUCK_MS }).toBe(0);
      await logIsComplete(target);
    });

    expect(bills.size).toBeGreaterThan(OPERATIONS / 5);
    const log = target.gateway.output();
    expectCleanLog(log);
    expectTrueBills(log, bills, ledger);
    expect(await target.gateway.close()).toBe(0);
    expect(harm.slice(0, 5), `${harm.length} answers do harm`).toEqual([]);
  },
  120_000 + OPERATIONS * 60, // nothing here is timed; this ends what would never end
);

/** Sends one operation; tells its bill, or `null` when its client has gone. An answer that must not be goes to `harm`. */
async function run(
  target: Target,
  operation: FuzzedOperation,
  id: string,
  harm: string[],
): Promise<number | null> {
  const { text, variables, leavesAfterMs } = operation;
  const signal = leavesAfterMs === null ? {} : { signal: AbortSignal.timeout(leavesAfterMs) };
  const headers = { ...asCaller("all").headers, "x-request-id": id };
  const answer = await target.gateway
    .execute(untyped(text), variables, { headers, ...signal })
    .catch(() => null);
  if (answer === null) {
    expect(leavesAfterMs, `no answer to ${text} with ${JSON.stringify(variables)}`).not.toBeNull();
    return null;
  }
  const errors = JSON.stringify([answer.errors ?? [], ...userErrorsOf(answer.data)]);
  if (/INTERNAL_SERVER_ERROR/.test(errors) || errors.toLowerCase().includes(CANARY))
    harm.push(`${errors}\nto ${text}\nwith ${JSON.stringify(variables)}`);
  const { intercom } = (answer.extensions ?? {}) as { intercom?: { calls: number } };
  return intercom?.calls ?? 0;
}

function userErrorsOf(data: unknown): unknown[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === "userErrors" ? [value] : userErrorsOf(value),
  );
}

/** Workspace lists are also read by nobody's order: before they are too old, and after a write that changed them. */
const LISTS = /^GET \/(tags|segments|data_attributes|subscription_types|admins|me)$/;

const callsOfLists = ({ byRoute }: Calls) =>
  Object.entries(byRoute).reduce((sum, [route, count]) => (LISTS.test(route) ? sum + count : sum), 0);

async function expectTrueBill(target: Target, operation: FuzzedOperation, harm: string[]): Promise<void> {
  let bill: number | null = null;
  const arrived = await target.emulator.costOf(async () => {
    bill = await run(target, { ...operation, leavesAfterMs: null }, "alone", harm);
  });
  expect(bill, operation.text).toBeLessThanOrEqual(arrived.total);
  expect(bill, operation.text).toBeGreaterThanOrEqual(arrived.total - callsOfLists(arrived));
}

/**
 * What answers say they cost is what the log says; and all of it together is what Intercom was asked for. A call that was
 * given up with its client may have been billed and never have arrived.
 */
function expectTrueBills(log: string, answered: ReadonlyMap<string, number>, arrived: Calls): void {
  const lines = log.split("\n").filter((line) => line.startsWith("{"));
  const logged = new Map(
    lines
      .map((line) => JSON.parse(line) as { requestId: string; calls: number; event?: string })
      .filter(({ requestId, event }) => requestId !== "alone" && event !== "audit") // those have no bill
      .map((it) => [it.requestId, it.calls]),
  );
  for (const [id, calls] of answered) expect([id, logged.get(id)]).toEqual([id, calls]);
  const sum = (calls: Iterable<number>) => [...calls].reduce((total, count) => total + count, 0);
  const billed = sum(logged.values());
  const ofThoseWhoLeft = billed - sum(answered.values());
  expect(arrived.total, "calls that arrived").toBeLessThanOrEqual(billed + callsOfLists(arrived));
  expect(arrived.total, "calls that arrived").toBeGreaterThanOrEqual(billed - ofThoseWhoLeft);
}

/** The log is written ten times a second, and in order. */
async function logIsComplete({ gateway }: Target): Promise<void> {
  const headers = { ...asCaller("all").headers, "x-request-id": "the-last-one" };
  await gateway.execute(untyped("{ __typename }"), {}, { headers });
  await expect.poll(() => gateway.output().includes("the-last-one"), { timeout: STUCK_MS }).toBe(true);
}

async function poolsOf({ emulator }: Target) {
  await using pair = await startExecutorPair("jit", emulator);
  return await readPools(pair);
}
