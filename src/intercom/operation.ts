import { setMaxListeners } from "node:events";
import type { IntercomFailure } from "./failure.js";
import { Freshness } from "./freshness.js";

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

/** One GraphQL operation as the way to Intercom sees it: its deadline and its bill. */
export interface Operation {
  /** Fires at the deadline or when the client has gone. Reads stop with it. */
  readonly readSignal: AbortSignal;
  /** Fires at the deadline only: a write that was begun finishes, whoever has gone. */
  readonly writeSignal: AbortSignal;
  /** When the time is over, on the clock of `performance.now()`. */
  readonly deadline: number;
  readonly lane: Lane;
  /** Who asks: calls are shared within one identity only. */
  readonly caller: string;
  /** The most calls it may send. */
  readonly maxCalls: number;
  readonly usage: Usage;
  /** How long what it has read so far may be kept. */
  readonly freshness: Freshness;
  /** Set where nothing may be written on behalf of this operation: every write fails with it, unsent. */
  writesRefusedWith?: IntercomFailure;
  /** Writes that took effect, or may have. */
  effects: number;
  /** Calls that wait for the rate limit at the moment, and since when there has been one. */
  waiting: { calls: number; since: number };
}

export interface OperationOptions {
  readonly timeoutMs: number;
  readonly clientGone?: AbortSignal | undefined;
  readonly lane?: Lane;
  readonly caller?: string;
  readonly maxCalls?: number;
  /** Whose bill it goes on; a new one by default. */
  readonly usage?: Usage;
}

/** Starts the clock of an operation. */
export function createOperation({
  timeoutMs,
  clientGone,
  lane = "interactive",
  caller = "",
  maxCalls = Number.POSITIVE_INFINITY,
  usage = { calls: 0, retries: 0, cacheHits: 0, waitedMs: 0 },
}: OperationOptions): Operation {
  const writeSignal = AbortSignal.timeout(timeoutMs);
  const readSignal = clientGone ? AbortSignal.any([writeSignal, clientGone]) : writeSignal;
  setMaxListeners(0, writeSignal, readSignal); // each call in flight listens, and a page may have hundreds
  return {
    writeSignal,
    readSignal,
    deadline: performance.now() + timeoutMs,
    lane,
    caller,
    maxCalls,
    usage,
    freshness: new Freshness(),
    effects: 0,
    waiting: { calls: 0, since: 0 },
  };
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
