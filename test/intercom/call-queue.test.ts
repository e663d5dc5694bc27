import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Endpoint } from "../../src/intercom/endpoints/endpoint.js";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import { LocalAllowance } from "../../src/intercom/pacing/allowance.js";
import { CallQueue } from "../../src/intercom/pacing/call-queue.js";
import { type Lane, sharesOf } from "../../src/intercom/pacing/lanes.js";
import type { UpstreamAnswer, UpstreamRequest } from "../../src/intercom/transport/upstream.js";
import { Bill } from "../../src/intercom/work.js";

const { find, update } = endpoints.contacts;
const WINDOW_START = Date.UTC(2026, 9, 1, 12, 0, 0);

beforeEach(() => {
  vi.useFakeTimers({ now: WINDOW_START });
  return () => vi.useRealTimers();
});

function queueOf({ concurrency = 1_000, bulkShare = 0.2 } = {}): CallQueue {
  return new CallQueue({
    allowance: new LocalAllowance({ shares: sharesOf({ bulk: bulkShare }) }),
    concurrency,
    random: () => 0.5,
  });
}

function request(lane: Lane = "interactive", endpoint: Endpoint = find, timeoutMs = 8_000): UpstreamRequest {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), timeoutMs);
  return {
    endpoint,
    target: "/contacts/1",
    body: undefined,
    bill: new Bill({ lane }),
    signal: controller.signal,
    deadline: performance.now() + timeoutMs,
  };
}

function answer(headers: Record<string, string>, status = 200): UpstreamAnswer {
  return { status, headers, body: undefined };
}
const limits = (limit: number, remaining: number, resetInSeconds = 12) => ({
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + resetInSeconds),
});

/** Makes one call, and tells the queue what Intercom answered. */
async function call(queue: CallQueue, what: UpstreamAnswer): Promise<void> {
  await queue.enter(request());
  queue.leave(what);
}

/** What became of a call that wants to go. */
function state(entering: Promise<void>) {
  const seen = { is: "waiting", kind: "" };
  entering.then(
    () => {
      seen.is = "gone";
    },
    (error: { kind: string }) => {
      seen.is = "refused";
      seen.kind = error.kind;
    },
  );
  return seen;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a rate limit", () => {
  test("that Intercom has not told yet holds nobody back", async () => {
    const queue = queueOf();
    const calls = Array.from({ length: 300 }, () => state(queue.enter(request())));
    await pass(0);
    expect(calls.every(({ is }) => is === "gone")).toBe(true);
    expect(queue.current()).toBeNull();
  });

  test.each([83, 167, 1_667])(
    "of %i is never passed in any ten seconds, and used up to nine tenths",
    async (limit) => {
      const queue = queueOf();
      await call(queue, answer(limits(limit, limit)));
      const sentAt: number[] = [];
      const client = async (): Promise<void> => {
        const asked = request("interactive", find, 600_000);
        while (Date.now() < WINDOW_START + 60_000) {
          await queue.enter(asked);
          sentAt.push(Date.now());
          await new Promise((resolve) => setTimeout(resolve, 20));
          queue.leave(undefined);
        }
      };
      const clients = Promise.all(Array.from({ length: 100 }, client));
      await pass(90_000); // those that wait at the end are let through
      await clients;
      const within = (from: number) => sentAt.filter((at) => at >= from && at < from + 10_000).length;
      for (let from = WINDOW_START; from < WINDOW_START + 50_000; from += 370)
        expect(within(from)).toBeLessThanOrEqual(limit);
      expect(within(WINDOW_START + 20_000)).toBeGreaterThanOrEqual(limit * 0.87);
      expect(within(WINDOW_START + 40_000)).toBeGreaterThanOrEqual(limit * 0.87);
    },
  );

  test("that other apps have used up is waited for, also when our own count knows nothing of it", async () => {
    const queue = queueOf();
    await call(queue, answer(limits(1_667, 1, 3)));
    const next = state(queue.enter(request()));
    await pass(2_900);
    expect(next.is).toBe("waiting");
    await pass(400);
    expect(next.is).toBe("gone");
  });

  test("of the window before, told by a late answer, does not count", async () => {
    const queue = queueOf();
    await call(queue, answer(limits(167, 160, 12)));
    await call(queue, answer(limits(167, 0, 2)));
    expect(queue.current()?.remaining).toBe(160);
  });
});

describe("a call for an event of a subscription", () => {
  test("is given up unsent two seconds before its deadline, and has them for its answer where it went before", async () => {
    const queue = queueOf({ concurrency: 1 });
    await queue.enter(request());
    const first = request("live", find, 10_000);
    const [sent, late] = [state(queue.enter(first)), state(queue.enter(request("live", find, 10_000)))];
    await pass(7_990);
    queue.leave(undefined);
    await pass(5);
    expect([sent.is, late.is]).toEqual(["gone", "waiting"]);
    await pass(10);
    expect(late.is).toBe("refused");
    queue.leave(undefined);
    await pass(0);
    const next = [2_000, 2_100].map((timeoutMs) => state(queue.enter(request("live", find, timeoutMs))));
    await pass(0);
    expect(next.map(({ is }) => is)).toEqual(["refused", "gone"]);
  });

  test("is refused at once where a pause leaves no time to send it", async () => {
    const queue = queueOf();
    await call(queue, answer(limits(167, 0, 5), 429));
    const calls = [6_000, 8_000].map((timeoutMs) => state(queue.enter(request("live", find, timeoutMs))));
    await pass(0);
    expect(calls.map(({ is }) => is)).toEqual(["refused", "waiting"]);
  });
});

describe("after a 429", () => {
  const refusal = (headers: Record<string, string>) => answer(headers, 429);

  test("nobody calls until its window is over", async () => {
    const queue = queueOf();
    await call(queue, refusal(limits(167, 0, 5)));
    const calls = Array.from({ length: 20 }, () => state(queue.enter(request())));
    await pass(4_900);
    expect(calls.every(({ is }) => is === "waiting")).toBe(true);
    await pass(600);
    expect(calls.some(({ is }) => is === "gone")).toBe(true);
  });

  test("what has no time until then is refused at once, those that wait already included", async () => {
    const queue = queueOf({ concurrency: 1 });
    await queue.enter(request());
    const waiting = state(queue.enter(request("interactive", find, 2_000)));
    queue.leave(refusal(limits(167, 0, 5)));
    const late = state(queue.enter(request("interactive", find, 2_000)));
    await pass(0);
    expect([waiting, late]).toEqual([
      { is: "refused", kind: "rate-limited" },
      { is: "refused", kind: "rate-limited" },
    ]);
  });

  test.each([
    ["without a hint", {}],
    ["with a reset in the past", { "x-ratelimit-reset": "1000" }],
    ["with a reset in milliseconds", { "x-ratelimit-reset": String(WINDOW_START + 5_000) }],
    ["with a reset in an hour", { "x-ratelimit-reset": String(WINDOW_START / 1000 + 3_600) }],
    ["with a Retry-After of nonsense", { "retry-after": "soon" }],
  ])("%s the pauses grow from a second to ten", async (_name, headers) => {
    const queue = queueOf();
    const pauses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      await call(queue, refusal(headers));
      const pausedAt = Date.now();
      const next = state(queue.enter(request("interactive", find, 60_000)));
      while (next.is === "waiting") await pass(25);
      queue.leave(undefined);
      pauses.push(Date.now() - pausedAt);
    }
    const [first = 0, ...later] = pauses;
    expect(first).toBeGreaterThanOrEqual(500);
    expect(later[2]).toBeGreaterThan(first * 4);
    expect(Math.max(...later)).toBeLessThanOrEqual(10_500);
  });

  test("one holds calls back for twelve seconds at most, whatever it asks for; the next in a row for as long as it asks", async () => {
    const queue = queueOf();
    for (const seconds of [12, 59]) {
      await call(queue, refusal({ "retry-after": "59" }));
      const next = state(queue.enter(request("interactive", find, 90_000)));
      await pass((seconds - 1) * 1_000);
      expect(next.is).toBe("waiting");
      await pass(1_500);
      expect(next.is).toBe("gone");
      queue.leave(undefined);
    }
  });

  test.each([
    ["in seconds", () => "3"],
    ["as a date", () => new Date(Date.now() + 3_000).toUTCString()],
  ])("Retry-After is believed %s", async (_name, value) => {
    const queue = queueOf();
    await call(queue, refusal({ "retry-after": value() }));
    const next = state(queue.enter(request()));
    await pass(2_900);
    expect(next.is).toBe("waiting");
    await pass(400);
    expect(next.is).toBe("gone");
  });
});

describe("the line of those who wait", () => {
  test("lets interactive writes go first, then interactive reads, then agents, then bulk work", async () => {
    const queue = queueOf({ concurrency: 1 });
    await queue.enter(request());
    const order: string[] = [];
    const enter = (name: string, lane: Lane, endpoint: Endpoint) =>
      void queue.enter(request(lane, endpoint)).then(() => {
        order.push(name);
        queue.leave(undefined);
      });
    enter("bulk write", "bulk", update);
    enter("read", "interactive", find);
    enter("bulk read", "bulk", find);
    enter("agent read", "agent", find);
    enter("agent write", "agent", update);
    enter("write", "interactive", update);
    queue.leave(undefined);
    await pass(10);
    expect(order).toEqual(["write", "read", "agent read", "agent write", "bulk write", "bulk read"]);
  });

  test("gives bulk work its share of the limit, though nobody else wants anything", async () => {
    const queue = queueOf({ bulkShare: 0.1 });
    await call(queue, answer(limits(100, 100)));
    const calls = Array.from({ length: 50 }, () => state(queue.enter(request("bulk", find, 60_000))));
    await pass(9_000);
    expect(calls.filter(({ is }) => is === "gone")).toHaveLength(10);
  });

  test("is bounded: what comes when it is full is refused", async () => {
    const queue = queueOf({ concurrency: 1 });
    await queue.enter(request());
    const calls = Array.from({ length: 1_301 }, () => state(queue.enter(request())));
    await pass(0);
    expect(calls.filter(({ is }) => is === "refused")).toHaveLength(1);
  });

  test("is left at the deadline, and the bill says how long that took", async () => {
    const queue = queueOf({ concurrency: 1 });
    await queue.enter(request());
    const impatient = request("interactive", find, 1_000);
    const waiting = state(queue.enter(impatient));
    await pass(1_000);
    expect(waiting).toEqual({ is: "refused", kind: "not-sent" });
    expect(impatient.bill.usage.waitedMs).toBe(1_000);
  });
});
