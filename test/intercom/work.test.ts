import { describe, expect, test, vi } from "vitest";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import { Bill, Deadline } from "../../src/intercom/work.js";
import { createWorkspace } from "../../src/intercom/workspace.js";
import { startUpstream } from "../testkit/upstream.js";

const tag = (at: number) => ({ type: "tag", id: String(at), name: `Tag ${at}` });

/** The way to an Intercom whose operations have no time at all. */
async function openWorkspace(url: string) {
  return createWorkspace({
    token: "token",
    baseUrl: url,
    version: "2.15",
    operationTimeoutMs: 0,
    maxCallsPerOperation: 1,
    maxUpstreamBytes: 1,
    redis: null,
    replicas: 1,
    contactSegmentsTtlSeconds: 0,
    verifiesUnknownIds: true,
    conversationsByIn: true,
  });
}

describe("work longer than a request", () => {
  test("has a bill without a deadline: it calls for as long as it takes, up to its own ceiling", async () => {
    await using upstream = await startUpstream((request) =>
      request.method === "GET" ? [200, { type: "list", data: [tag(1)] }] : [200, tag(2)],
    );
    const workspace = await openWorkspace(upstream.url);
    const bill = new Bill({ lane: "bulk", caller: "nightly", maxCalls: 3 });
    const client = workspace.client({ bill });

    expect((await client.call(endpoints.tags.list, (sdk) => sdk.tags.list())).data).toEqual([tag(1)]);
    await client.call(endpoints.tags.upsert, (sdk) => sdk.tags.create({ name: "Tag 2" }));
    await client.call(endpoints.tags.list, (sdk) => sdk.tags.list());
    expect(bill.usage.calls).toBe(3);
    expect(bill.effects).toBe(1);
    expect(bill.bytesRead).toBeGreaterThan(100);
    await expect(client.call(endpoints.tags.list, (sdk) => sdk.tags.list())).rejects.toMatchObject({
      kind: "cost-limit",
      details: { maxCalls: 3 },
    });
    expect(upstream.requests).toEqual(["GET /tags", "POST /tags", "GET /tags"]);

    const operation = workspace.client(workspace.startOperation());
    await expect(operation.call(endpoints.tags.list, (sdk) => sdk.tags.list())).rejects.toMatchObject({
      kind: expect.stringMatching(/^(not-sent|timeout|upstream-limit)$/), // whichever of its bounds comes first
    });
    await workspace.close();
  });

  test("can be ended by hand", () => {
    const deadline = new Deadline(Number.POSITIVE_INFINITY);
    const { readSignal, writeSignal } = deadline;
    deadline.stopReading();
    expect([readSignal.aborted, writeSignal.aborted]).toEqual([true, false]);
  });
});

describe("a deadline", () => {
  test.each([
    [8_000, 7_999, false],
    [8_000, 8_000, true],
    [Number.POSITIVE_INFINITY, 2 ** 40, false],
  ])("of %d ms is over after %d ms: %s", (timeoutMs, passedMs, isOver) => {
    vi.useFakeTimers();
    const { readSignal, writeSignal } = new Deadline(timeoutMs);
    vi.advanceTimersByTime(passedMs);
    vi.useRealTimers();
    expect([readSignal.aborted, writeSignal.aborted]).toEqual([isOver, isOver]);
  });
});
