import { type Endpoint, isRemoval, isWrite, type RetryClass } from "../endpoints/endpoint.js";
import { sendBy } from "../pacing/lanes.js";
import { type FailureKind, IntercomFailure } from "../transport/failure.js";
import type { Send, UpstreamRequest } from "../transport/upstream.js";

/** Resends after a failure that leaves open whether Intercom did the work. */
const RESENDS: Readonly<Record<RetryClass, number>> = { R: 2, A: 1, N: 1, C: 0, X: 0 };
/** Resends after a failure that is certain to have come before the work. */
const RESENDS_OF_UNDONE = 2;
const BASE_MS = 100;
const MAX_BACK_OFF_MS = 2_000;
const MAX_HINT_JITTER_MS = 250;
/** A read that takes longer than this is likely to be stuck, and asking again is quicker (Intercom's p99.9 lies below). */
const READ_CUT_MS = 2_500;
const PROBE_CUT_MS = 1_000;

/** Failures that say that this try did nothing. Of an earlier try of the same write they say nothing. */
const UNDONE: ReadonlySet<FailureKind> = new Set(["rate-limited", "not-sent", "cost-limit"]);

/** Sends again what may be sent again, within the deadline of its operation and the retry budget of its workspace. */
export function withRetry(send: Send, budget: RetryBudget, random: () => number = Math.random): Send {
  return async (request) => {
    budget.deposit();
    let unknown: IntercomFailure | undefined;
    for (let resends = 0; ; resends += 1) {
      try {
        return await send({ ...request, cutMs: cutOf(request, resends, budget) });
      } catch (error) {
        if (!(error instanceof IntercomFailure)) throw error;
        // The first try took effect: what was to be removed is no longer there.
        if (unknown && error.kind === "not-found" && isRemoval(request.endpoint)) return removed(request);
        const failure = unknown && UNDONE.has(error.kind) && isWrite(request.endpoint) ? unknown : error;
        if (request.isProbe || !mayResend(request.endpoint, error, resends)) throw failure;
        const waitMs = waitOf(error, resends, random);
        if (performance.now() + waitMs >= sendBy(request) || request.signal.aborted) throw failure;
        if (error.isAmbiguous) {
          if (!budget.withdraw()) throw failure;
          unknown = error;
        }
        if (!(await sleep(waitMs, request.signal))) throw failure;
        request.bill.usage.retries += 1;
      }
    }
  };
}

function mayResend({ retry }: Endpoint, failure: IntercomFailure, resends: number): boolean {
  if (failure.isAmbiguous) return resends < RESENDS[retry];
  if (failure.kind === "not-sent") return resends < RESENDS_OF_UNDONE;
  // A 429 comes before the work; but where a second one would do harm, only Intercom's own word is proof of that.
  if (failure.kind === "rate-limited")
    return retry === "X"
      ? resends < 1 && failure.details.status === 429
      : resends < RESENDS_OF_UNDONE && failure.details.status === 429;
  return false;
}

/** Full jitter; what the server asks for outranks it. After a 429 the call queue lets nobody go before its time anyway. */
function waitOf({ kind, details }: IntercomFailure, resends: number, random: () => number): number {
  if (kind === "rate-limited") return 0;
  if (details.retryAfterSeconds !== undefined)
    return details.retryAfterSeconds * 1000 + random() * MAX_HINT_JITTER_MS;
  return random() * Math.min(MAX_BACK_OFF_MS, BASE_MS * 2 ** resends);
}

/** A read leaves time for another try as long as there may be one; a write gets all that is left. */
function cutOf(request: UpstreamRequest, resends: number, budget: RetryBudget): number | undefined {
  const { endpoint, deadline, isProbe } = request;
  if (endpoint.retry !== "R") return undefined;
  if (isProbe) return PROBE_CUT_MS;
  if (resends >= RESENDS.R || !budget.canRetry()) return undefined;
  return Math.min(READ_CUT_MS, (deadline - performance.now()) / 2);
}

/** What a removal answers with, as far as it is known: the id of what was removed. */
function removed({ endpoint, target }: UpstreamRequest): unknown {
  if (endpoint.answer === null) return undefined;
  return { type: endpoint.answer, id: decodeURIComponent(target.split("/").at(-1) ?? "") };
}

/** What each first try adds: one retry for ten calls, so that a failing Intercom gets a tenth more calls and not thrice as many. */
const DEPOSIT = 0.1;
const START = 3;
/** A quiet hour must not save up a storm. */
const MAX = 10;

/** The retries that a workspace can still afford. */
export class RetryBudget {
  #balance = START;

  /** To be called for each first try. */
  deposit(): void {
    this.#balance = Math.min(MAX, this.#balance + DEPOSIT);
  }

  canRetry(): boolean {
    return this.#balance >= 1;
  }

  /** Pays for one retry; `false` when there is nothing left. */
  withdraw(): boolean {
    if (!this.canRetry()) return false;
    this.#balance -= 1;
    return true;
  }
}

/**
 * Waits; `false` when the signal fired before the time was over. `node:timers/promises` would do, but the tests of
 * retries set the clock, which cannot replace what an ES module has imported from there.
 */
function sleep(ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const abort = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve(true);
    }, ms);
    signal.addEventListener("abort", abort, { once: true });
  });
}
