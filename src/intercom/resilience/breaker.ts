import type { BreakerClass } from "../endpoints/endpoint.js";
import { IntercomFailure } from "../transport/failure.js";
import type { Send, UpstreamRequest } from "../transport/upstream.js";

export type Breakers = Readonly<Record<BreakerClass, Breaker>>;

export const createBreakers = (): Breakers => ({
  read: new Breaker(),
  search: new Breaker(),
  write: new Breaker(),
});

/**
 * Fails at once while Intercom is down, for each breaker class by itself: its search can be down while contacts are
 * served. It stands outside the retries, so that one call counts once however often it was sent.
 */
export function withBreaker(send: Send, breakers: Breakers): Send {
  return async (request) => {
    const { endpoint } = request;
    const breaker = breakers[endpoint.breaker];
    const passage = breaker.admit();
    if (passage === "refused") throw new IntercomFailure("not-sent", { endpoint });
    try {
      const body = await send(passage === "probe" ? { ...request, isProbe: true } : request);
      breaker.record(passage, true);
      return body;
    } catch (error) {
      const succeeded = hasAnswered(error, request);
      if (succeeded !== undefined) breaker.record(passage, succeeded);
      throw error;
    }
  };
}

/** Whether Intercom did its work, if only to refuse; `undefined` where the call says nothing about Intercom. */
function hasAnswered(error: unknown, { signal, deadline }: UpstreamRequest): boolean | undefined {
  if (!(error instanceof IntercomFailure)) return undefined;
  const clientHasGone = signal.aborted && performance.now() < deadline;
  if (clientHasGone) return undefined;
  if (error.isAmbiguous || error.details.unreachable !== undefined) return false;
  return error.details.status === undefined ? undefined : true;
}

const BUCKETS = 10;
const BUCKET_MS = 1_000;
const MIN_CALLS = 20;
const FAILURE_RATIO = 0.5;
/** While it is open, one call in this time goes through to ask whether Intercom is back. */
const PROBE_EVERY_MS = 1_000;

export type Passage = "closed" | "probe" | "refused";

interface Bucket {
  index: number;
  calls: number;
  failures: number;
}

/**
 * Opens when at least half of at least twenty calls in ten seconds failed, and lets one probe a second through until one
 * of them succeeds. A hanging probe does not hold up the next one.
 */
export class Breaker {
  readonly #buckets: Bucket[] = Array.from({ length: BUCKETS }, () => ({ index: -1, calls: 0, failures: 0 }));
  /** When the latest probe began; `undefined` while the breaker is closed. */
  #probedAt: number | undefined;

  /** Whether calls fail at once. */
  get isOpen(): boolean {
    return this.#probedAt !== undefined;
  }

  /** Whether a call may go, and as what. */
  admit(): Passage {
    if (this.#probedAt === undefined) return "closed";
    const now = performance.now();
    if (now - this.#probedAt < PROBE_EVERY_MS) return "refused";
    this.#probedAt = now;
    return "probe";
  }

  /** Takes note of what became of a call that was let through. */
  record(passage: Passage, succeeded: boolean): void {
    if (this.#probedAt !== undefined) {
      if (passage === "probe" && succeeded) this.#close();
      return; // calls from before it opened say nothing new
    }
    const bucket = this.#bucket();
    bucket.calls += 1;
    if (!succeeded) bucket.failures += 1;
    if (!succeeded && this.#hasTripped(bucket.index)) this.#probedAt = performance.now();
  }

  #bucket(): Bucket {
    const index = Math.floor(performance.now() / BUCKET_MS);
    const bucket = this.#buckets[index % BUCKETS] as Bucket;
    if (bucket.index !== index) Object.assign(bucket, { index, calls: 0, failures: 0 });
    return bucket;
  }

  #hasTripped(now: number): boolean {
    const recent = this.#buckets.filter(({ index }) => index > now - BUCKETS);
    const calls = recent.reduce((sum, bucket) => sum + bucket.calls, 0);
    const failures = recent.reduce((sum, bucket) => sum + bucket.failures, 0);
    return calls >= MIN_CALLS && failures >= calls * FAILURE_RATIO;
  }

  #close(): void {
    this.#probedAt = undefined;
    for (const bucket of this.#buckets) bucket.index = -1;
  }
}
