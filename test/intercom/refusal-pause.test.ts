import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Endpoint } from "../../src/intercom/endpoints/endpoint.js";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import { withRefusalPause } from "../../src/intercom/resilience/breaker.js";
import { IntercomFailure } from "../../src/intercom/transport/failure.js";
import type { UpstreamRequest } from "../../src/intercom/transport/upstream.js";
import { Bill, Deadline } from "../../src/intercom/work.js";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function request(endpoint: Endpoint): UpstreamRequest {
  const { readSignal: signal, at: deadline } = new Deadline(1_000);
  return { endpoint, target: endpoint.path, body: undefined, bill: new Bill(), signal, deadline };
}

/** An Intercom that answers with `status`, and the calls that reached it. */
function intercom() {
  const it = { status: 200, calls: 0 };
  const send = withRefusalPause(async () => {
    it.calls += 1;
    if (it.status === 200) return {};
    throw new IntercomFailure("unauthorized", { status: it.status });
  });
  const ask = (endpoint: Endpoint = endpoints.tags.list) => send(request(endpoint)).catch(() => undefined);
  return Object.assign(it, { ask });
}
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe("a token that Intercom refuses", () => {
  test("is asked for again a second after the first refusal, and serves at once when it is taken", async () => {
    const it = intercom();
    it.status = 401;
    await it.ask();
    it.status = 200;
    await it.ask(endpoints.admins.identify);
    expect(it.calls).toBe(1);
    pass(1_000);
    await it.ask();
    await it.ask(endpoints.admins.identify);
    expect(it.calls).toBe(3);
  });

  test("is asked for less and less often, down to twice a minute", async () => {
    const it = intercom();
    it.status = 401;
    const askedAt: number[] = [];
    for (let second = 0; second <= 120; second += 1) {
      const before = it.calls;
      await it.ask();
      await it.ask();
      if (it.calls > before) askedAt.push(second);
      pass(1_000);
    }
    expect(askedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  test("is refused once, however many calls were in flight", async () => {
    const it = intercom();
    it.status = 401;
    await Promise.all(Array.from({ length: 20 }, () => it.ask()));
    pass(1_000);
    await it.ask();
    expect(it.calls).toBe(21);
  });

  test("only for an endpoint leaves the others alone", async () => {
    const it = intercom();
    it.status = 403;
    await it.ask();
    it.status = 200;
    await it.ask(endpoints.admins.identify);
    await it.ask();
    expect(it.calls).toBe(2);
    pass(1_000);
    await it.ask();
    await it.ask();
    expect(it.calls).toBe(4);
  });
});
