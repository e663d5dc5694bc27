import { beforeEach, describe, expect, test, vi } from "vitest";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import { RetryBudget, withRetry } from "../../src/intercom/resilience/retry.js";
import { IntercomFailure } from "../../src/intercom/transport/failure.js";
import type { UpstreamRequest } from "../../src/intercom/transport/upstream.js";
import { Bill } from "../../src/intercom/work.js";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const CALLS = {
  R: [endpoints.contacts.find, "/contacts/1"],
  A: [endpoints.contacts.update, "/contacts/1"],
  N: [endpoints.tags.upsert, "/tags"],
  C: [endpoints.contacts.create, "/contacts"],
  X: [endpoints.contacts.merge, "/contacts/merge"],
} as const;
type Class = keyof typeof CALLS;

function requestOf(retry: Class, timeoutMs = 8_000): UpstreamRequest {
  const [endpoint, target] = CALLS[retry];
  if (endpoint.retry !== retry) throw new Error(`${target} is not of class ${retry}`);
  return {
    endpoint,
    target,
    body: undefined,
    bill: new Bill(),
    signal: new AbortController().signal,
    deadline: performance.now() + timeoutMs,
  };
}

/** Sends against an Intercom that always fails this way, and tells how often and when. */
async function sendAgainst(failure: IntercomFailure, request: UpstreamRequest, budget = new RetryBudget()) {
  const startedAt = performance.now();
  const sentAt: number[] = [];
  const send = withRetry(
    async () => {
      sentAt.push(performance.now() - startedAt);
      throw failure;
    },
    budget,
    () => 0.5,
  );
  const outcome = send(request).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(70_000);
  return { outcome: await outcome, sentAt };
}

const unavailable = new IntercomFailure("unavailable", { status: 503 });
const own429 = new IntercomFailure("rate-limited", { status: 429, retryAfterSeconds: 1 });
const refused = new IntercomFailure("not-sent", { unreachable: "ECONNREFUSED" });

describe("how often a call is sent", () => {
  test.each<[Class, number, number, number]>([
    // class, ambiguous failure, Intercom's own 429, never sent
    ["R", 3, 3, 3],
    ["A", 2, 3, 3],
    ["N", 2, 3, 3],
    ["C", 1, 3, 3],
    ["X", 1, 2, 3],
  ])(
    "%s: %i times where it may have happened, %i after a 429, %i where it was never sent",
    async (retry, ...times) => {
      const failures = [unavailable, own429, refused];
      for (const [index, failure] of failures.entries()) {
        const request = requestOf(retry);
        const { outcome, sentAt } = await sendAgainst(failure, request);
        expect(outcome).toBe(failure);
        expect(sentAt).toHaveLength(times[index] as number);
        expect(request.bill.usage.retries).toBe(sentAt.length - 1);
      }
    },
  );

  test.each(["not-found", "conflict", "invalid-input", "unauthorized", "cost-limit"] as const)(
    "once, where Intercom has answered %s",
    async (kind) => {
      const { sentAt } = await sendAgainst(new IntercomFailure(kind, { status: 400 }), requestOf("R"));
      expect(sentAt).toHaveLength(1);
    },
  );
});

describe("between two tries", () => {
  test("it waits a random part of a growing time", async () => {
    const { sentAt } = await sendAgainst(unavailable, requestOf("R"));
    expect(sentAt.map(Math.round)).toEqual([0, 50, 150]);
  });

  test("it waits as long as the server asks for", async () => {
    const busy = new IntercomFailure("unavailable", { status: 503, retryAfterSeconds: 2 });
    const { sentAt } = await sendAgainst(busy, requestOf("R"));
    expect(sentAt.map(Math.round)).toEqual([0, 2_125, 4_250]);
  });

  test("it does not wait for what would be too late", async () => {
    const busy = new IntercomFailure("unavailable", { status: 503, retryAfterSeconds: 30 });
    const { sentAt } = await sendAgainst(busy, requestOf("R"));
    expect(sentAt).toEqual([0]);
  });

  test("it stops when nobody waits any more", async () => {
    const controller = new AbortController();
    const request = { ...requestOf("R"), signal: controller.signal };
    setTimeout(() => controller.abort(), 20);
    expect((await sendAgainst(unavailable, request)).sentAt).toHaveLength(1);
  });
});

test("five hundred failing reads are sent a tenth more often than once", async () => {
  const budget = new RetryBudget();
  let sent = 0;
  for (let n = 0; n < 500; n += 1)
    sent += (await sendAgainst(unavailable, requestOf("R"), budget)).sentAt.length;
  expect(sent).toBeGreaterThan(500);
  expect(sent).toBeLessThanOrEqual(500 * 1.11);
});

test("a quiet hour saves up ten retries and no more", async () => {
  const budget = new RetryBudget();
  for (let n = 0; n < 10_000; n += 1) budget.deposit();
  let retries = 0;
  while (budget.withdraw()) retries += 1;
  expect(retries).toBe(10);
});

test("a read leaves time for another try, its last one and a write take all there is", async () => {
  const cuts: (number | undefined)[] = [];
  const send = withRetry(async ({ cutMs }) => {
    cuts.push(cutMs);
    throw unavailable;
  }, new RetryBudget());
  for (const [retry, timeoutMs] of [
    ["R", 8_000],
    ["R", 1_000],
    ["A", 8_000],
  ] as const) {
    const outcome = send(requestOf(retry, timeoutMs)).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(5_000);
    await outcome;
  }
  const [first, second, last, short, ...rest] = cuts;
  expect([first, second, last]).toEqual([2_500, 2_500, undefined]);
  expect(short).toBe(500);
  expect(rest.at(-1)).toBeUndefined();
});
