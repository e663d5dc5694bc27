import { setMaxListeners } from "node:events";
import { Freshness } from "./memory/freshness.js";
import type { IntercomFailure } from "./transport/failure.js";

/** What one GraphQL operation has spent on Intercom so far; shown as `extensions.intercom`. */
export interface Usage {
  /** Calls sent to Intercom, those that were sent again included. */
  calls: number;
  /** Calls sent again after a failure. */
  retries: number;
  /** Workspace lists answered from memory. */
  cacheHits: number;
  /** Milliseconds during which at least one call waited for the rate limit. */
  waitedMs: number;
}

/** Bulk work waits for interactive work, and may use a share of the rate limit only. */
export type Lane = "interactive" | "bulk";

export interface OperationOptions {
  readonly timeoutMs: number;
  readonly lane?: Lane;
  /** Who asks: calls are shared within one identity only. */
  readonly caller?: string;
  /** The most calls it may send. */
  readonly maxCalls?: number;
  /** The most bytes that it may read. */
  readonly maxBytes?: number;
  /** Whose bill it goes on; a new one by default. */
  readonly usage?: Usage;
}

/** What the signals fire with: made once, since an error of its own for each would cost its stack. */
const OVER = new Error("The time of this operation is over.");

/** One GraphQL operation as the way to Intercom sees it: its deadline and its bill. The clock starts with it. */
export class Operation {
  /** When the time is over, on the clock of `performance.now()`. */
  readonly deadline: number;
  readonly lane: Lane;
  readonly caller: string;
  readonly maxCalls: number;
  readonly maxBytes: number;
  /** Bytes of Intercom's answers so far. */
  bytesRead = 0;
  readonly usage: Usage;
  /** How long what it has read so far may be kept. */
  readonly freshness = new Freshness();
  /** Set where nothing may be written on behalf of this operation: every write fails with it, unsent. */
  writesRefusedWith: IntercomFailure | undefined;
  /** Writes that took effect, or may have. */
  effects = 0;
  /** Calls that wait for the rate limit at the moment, and since when there has been one. */
  readonly waiting = { calls: 0, since: 0 };
  #reading: AbortController | undefined;
  #clock: NodeJS.Timeout | undefined;
  #writeSignal: AbortSignal | undefined;
  #isReadingOver = false;

  constructor(options: OperationOptions) {
    this.deadline = performance.now() + options.timeoutMs;
    this.lane = options.lane ?? "interactive";
    this.caller = options.caller ?? "";
    this.maxCalls = options.maxCalls ?? Number.POSITIVE_INFINITY;
    this.maxBytes = options.maxBytes ?? Number.POSITIVE_INFINITY;
    this.usage = options.usage ?? { calls: 0, retries: 0, cacheHits: 0, waitedMs: 0 };
  }

  // Signals are made for who asks: two of them cost more than all the rest of an operation that makes no call.

  /** Fires at the deadline, or as soon as {@link stopReading} says that nobody waits. Reads stop with it. */
  get readSignal(): AbortSignal {
    if (!this.#reading) {
      this.#reading = forManyCalls(new AbortController());
      if (this.#isReadingOver) this.#reading.abort(OVER);
      else this.#clock = setTimeout(() => this.stopReading(), this.#timeLeftMs()).unref();
    }
    return this.#reading.signal;
  }

  /** Fires at the deadline only: a write that was begun finishes, whoever has gone. */
  get writeSignal(): AbortSignal {
    if (!this.#writeSignal) {
      const over = forManyCalls(new AbortController());
      setTimeout(() => over.abort(OVER), this.#timeLeftMs()).unref();
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

  #timeLeftMs(): number {
    return Math.max(0, this.deadline - performance.now());
  }
}

/** Each call in flight listens, and a page may have hundreds. */
function forManyCalls(controller: AbortController): AbortController {
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Takes note that one of the operation's calls waits; the function returned ends that. */
export function startWaiting({ waiting, usage }: Operation): () => void {
  if (waiting.calls === 0) waiting.since = performance.now();
  waiting.calls += 1;
  return () => {
    waiting.calls -= 1;
    if (waiting.calls === 0) usage.waitedMs += Math.round(performance.now() - waiting.since);
  };
}
