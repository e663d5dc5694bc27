import { setTimeout as sleep } from "node:timers/promises";
import { type FailureKind, IntercomFailure } from "../intercom/transport/failure.js";
import { BulkError } from "./bulk-error.js";

/** Failures that pass: Intercom, the network or the rate limit. */
const PASSING: ReadonlySet<FailureKind> = new Set([
  "rate-limited",
  "not-sent",
  "unavailable",
  "timeout",
  "bad-response",
]);

const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 30_000;
/** How long one call is repeated before the work ends; what is on disk stays. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Repeats a read until it succeeds. The client itself gives up within seconds, because somebody waits for an operation;
 * an export or an import has time.
 * @param patienceMs 0 repeats nothing beyond what the client does.
 * @throws BulkError when it was stopped, or Intercom failed for ten minutes
 * @throws IntercomFailure that will not pass
 */
export async function persist<T>(
  read: () => Promise<T>,
  signal: AbortSignal,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const until = performance.now() + patienceMs;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, MAX_WAIT_MS)) {
    stopIfAborted(signal);
    try {
      return await read();
    } catch (error) {
      stopIfAborted(signal);
      if (!(error instanceof IntercomFailure) || !PASSING.has(error.kind) || patienceMs === 0) throw error;
      if (performance.now() >= until)
        throw new BulkError(
          "interrupted",
          `Intercom has not answered for ten minutes (${error.kind}). What was done is kept: run the same command again to continue.`,
        );
      const askedMs = (error.details.retryAfterSeconds ?? 0) * 1000;
      await sleep(Math.max(waitMs * (0.5 + Math.random() / 2), askedMs), undefined, { signal }).catch(
        () => undefined,
      );
    }
  }
}

/** @throws BulkError */
function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted)
    throw new BulkError("interrupted", "It was stopped: run the same command again to continue.");
}
