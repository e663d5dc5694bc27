import { setMaxListeners } from "node:events";
import { type Endpoint, isWrite } from "./endpoints/endpoint.js";
import type { Lane } from "./pacing/lanes.js";
import { IntercomFailure } from "./transport/failure.js";

/** Work that calls Intercom: what it spends, and when it must be over. */
export interface Work {
  readonly bill: Bill;
  readonly deadline: Deadline;
}

/** The reason of all signals. It is made once, because an error for each would cost its stack. */
const OVER = new Error("The time limit of this operation is exceeded.");

/** When work must be over. The clock starts with it. */
export class Deadline {
  /** The end, on the clock of `performance.now()`. */
  readonly at: number;
  #reading: AbortController | undefined;
  #clock: NodeJS.Timeout | undefined;
  #writeSignal: AbortSignal | undefined;
  #isReadingOver = false;

  /** @param timeoutMs The time from now on in milliseconds; `Infinity` for work that has all the time it takes. */
  constructor(timeoutMs: number) {
    this.at = performance.now() + timeoutMs;
  }

  // Signals are made when they are asked for: two of them cost more than all the rest of an operation that makes no call.

  /** Fires at the deadline, or as soon as {@link stopReading} says that nobody waits. Reads stop with it. */
  get readSignal(): AbortSignal {
    if (!this.#reading) {
      this.#reading = forManyCalls(new AbortController());
      if (this.#isReadingOver) this.#reading.abort(OVER);
      else this.#clock = this.#whenOver(() => this.stopReading());
    }
    return this.#reading.signal;
  }

  /** Fires at the deadline only: a write that has begun finishes, even when the client has gone. */
  get writeSignal(): AbortSignal {
    if (!this.#writeSignal) {
      const over = forManyCalls(new AbortController());
      this.#whenOver(() => over.abort(OVER));
      this.#writeSignal = over.signal;
    }
    return this.#writeSignal;
  }

  /** To be called when the client was answered or has gone: nobody waits for what is still being read. */
  stopReading(): void {
    if (this.#isReadingOver) return;
    this.#isReadingOver = true;
    clearTimeout(this.#clock);
    this.#reading?.abort(OVER);
  }

  /** Node's timers take an endless time for none at all. */
  #whenOver(end: () => void): NodeJS.Timeout | undefined {
    if (this.at === Number.POSITIVE_INFINITY) return undefined;
    return setTimeout(end, Math.max(0, this.at - performance.now())).unref();
  }
}

/** Each call in flight listens, and a page may have hundreds. */
function forManyCalls(controller: AbortController): AbortController {
  setMaxListeners(0, controller.signal);
  return controller;
}

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

  /**
   * Refuses a step whose price is known before it spends its first call: half of it would help nobody.
   * @param fits The largest `first` that there is still room for, where there is one.
   * @throws IntercomFailure `cost-limit` with the price of all its calls
   */
  checkAffordable(calls: number, fits?: number): void {
    const { maxCalls } = this;
    const price = this.usage.calls + calls;
    if (price > maxCalls) throw new IntercomFailure("cost-limit", { maxCalls, price, fits });
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

/**
 * How long an answer may be kept. Everything that is read notes here how long it stays true, so nothing has to be
 * declared field by field.
 */
class Freshness {
  /** Whether a person is in the answer: a cache that several callers share must not keep it. */
  isPrivate = false;
  #leastMs = Number.POSITIVE_INFINITY;

  /** Something was read that stays true for so many milliseconds; 0 is true now and nothing more is known. */
  note(freshMs: number): void {
    this.#leastMs = Math.min(this.#leastMs, Math.max(freshMs, 0));
  }

  /** Whole seconds for which all that was read stays true; 0 where nothing was. */
  get maxAgeSeconds(): number {
    return Number.isFinite(this.#leastMs) ? Math.floor(this.#leastMs / 1000) : 0;
  }
}
