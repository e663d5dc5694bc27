import { setMaxListeners } from "node:events";

/** What one GraphQL operation has spent on Intercom so far; shown as `extensions.intercom`. */
export interface Usage {
  /** Calls sent to Intercom. */
  calls: number;
  /** Calls sent again after a failure. */
  retries: number;
  /** Workspace lists answered from memory. */
  cacheHits: number;
  /** Milliseconds spent waiting for the rate limit. */
  waitedMs: number;
}

/** One GraphQL operation as the way to Intercom sees it: its deadline and its bill. */
export interface Operation {
  /** Fires at the deadline or when the client has gone. Reads stop with it. */
  readonly readSignal: AbortSignal;
  /** Fires at the deadline only: a write that was sent finishes, whoever has gone. */
  readonly writeSignal: AbortSignal;
  readonly usage: Usage;
}

/** Starts the clock of an operation. */
export function createOperation(timeoutMs: number, clientGone?: AbortSignal): Operation {
  const writeSignal = AbortSignal.timeout(timeoutMs);
  const readSignal = clientGone ? AbortSignal.any([writeSignal, clientGone]) : writeSignal;
  setMaxListeners(0, writeSignal, readSignal); // each call in flight listens, and a page of contacts may have hundreds
  return {
    writeSignal,
    readSignal,
    usage: { calls: 0, retries: 0, cacheHits: 0, waitedMs: 0 },
  };
}
