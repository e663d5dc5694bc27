import { type Endpoint, isWrite } from "./endpoints/endpoint.js";
import { Freshness } from "./memory/freshness.js";
import type { Lane } from "./pacing/lanes.js";
import { IntercomFailure } from "./transport/failure.js";

/** The Intercom calls that one piece of work has used so far; shown as `extensions.intercom`. */
export interface Usage {
  /** Calls sent to Intercom, including those that were sent again. */
  calls: number;
  /** Calls sent again after a failure. */
  retries: number;
  /** Workspace lists answered from memory. */
  cacheHits: number;
  /** Milliseconds during which at least one call waited for the rate limit. */
  waitedMs: number;
}

export interface BillOptions {
  /** Where its calls wait; interactive by default. */
  readonly lane?: Lane;
  /** The identity that asks: calls are shared within one identity only. */
  readonly caller?: string;
  /** The most calls that it may send; without a ceiling by default. */
  readonly maxCalls?: number;
  /** The most bytes of answers that it may read; without a ceiling by default. */
  readonly maxBytes?: number;
  /** The usage that it adds to; its own by default. */
  readonly usage?: Usage;
}

/**
 * What one piece of work spends on Intercom, with its ceilings. It knows no time: a GraphQL operation has a
 * {@link Deadline} beside it, and longer work has none.
 */
export class Bill {
  readonly lane: Lane;
  readonly caller: string;
  readonly maxCalls: number;
  readonly maxBytes: number;
  readonly usage: Usage;
  /** Bytes of Intercom's answers so far. */
  bytesRead = 0;
  /** How long the data that it has read so far may be kept. */
  readonly freshness = new Freshness();
  /** Where it is set, every write fails with it, unsent. */
  writesRefusedWith: IntercomFailure | undefined;
  /** Writes that took effect, or may have. */
  effects = 0;
  /** Calls that wait for the rate limit at the moment, and since when there has been one. */
  readonly #waiting = { calls: 0, since: 0 };

  constructor(options: BillOptions = {}) {
    this.lane = options.lane ?? "interactive";
    this.caller = options.caller ?? "";
    this.maxCalls = options.maxCalls ?? Number.POSITIVE_INFINITY;
    this.maxBytes = options.maxBytes ?? Number.POSITIVE_INFINITY;
    this.usage = options.usage ?? { calls: 0, retries: 0, cacheHits: 0, waitedMs: 0 };
  }

  /**
   * Counts a call before it waits: what waits beside it must not believe that there is still room below the ceiling.
   * @throws IntercomFailure where the ceiling is reached
   */
  charge(endpoint: Endpoint): void {
    const { usage, maxCalls, maxBytes } = this;
    if (usage.calls >= maxCalls) throw new IntercomFailure("cost-limit", { maxCalls });
    if (this.bytesRead > maxBytes && !isWrite(endpoint))
      throw new IntercomFailure("upstream-limit", { limit: { name: "upstreamBytes", max: maxBytes } });
    usage.calls += 1;
  }

  /** Takes back a call that was never sent. */
  refund(): void {
    this.usage.calls -= 1;
  }

  /** Takes note that one of its calls waits. The function returned ends that. */
  startWaiting(): () => void {
    const waiting = this.#waiting;
    if (waiting.calls === 0) waiting.since = performance.now();
    waiting.calls += 1;
    return () => {
      waiting.calls -= 1;
      if (waiting.calls === 0) this.usage.waitedMs += Math.round(performance.now() - waiting.since);
    };
  }
}
