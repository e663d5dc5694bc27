import type { BreakerClass, Endpoint } from "../endpoints/endpoint.js";
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

/** Intercom is asked again so long after it refused the token for the first time: it may have been a moment's fault. */
const FIRST_PAUSE_MS = 1_000;
/** Each refusal of such a probe doubles the pause, up to this: a token that is really gone costs two calls a minute. */
const MAX_PAUSE_MS = 30_000;
const EVERYTHING = "everything";

/** The calls that a refusal applies to. */
type Scope = Endpoint | typeof EVERYTHING;

interface Refusal {
  readonly status: number;
  readonly pauseMs: number;
  /** When the next call may go as a probe, on the clock of `performance.now()`. */
  probeAt: number;
}

/**
 * Remembers a token that Intercom refuses: 401 goes for every call, 403 for the endpoint whose scope or plan is missing.
 * Meanwhile one call at a time asks again, and whatever else Intercom answers to it ends the refusal.
 */
export function withRefusalPause(send: Send): Send {
  const refusals = new Map<Scope, Refusal>();
  return async (request) => {
    const { endpoint } = request;
    const scopes: readonly Scope[] = refusals.size === 0 ? [] : [EVERYTHING, endpoint];
    const met = scopes.filter((scope) => refusals.has(scope));
    const now = performance.now();
    const standing = met.map((scope) => refusals.get(scope) as Refusal);
    const refusal = standing.find(({ probeAt }) => probeAt > now);
    if (refusal) throw new IntercomFailure("unauthorized", { endpoint, status: refusal.status });
    for (const it of standing) it.probeAt = now + it.pauseMs; // a probe that hangs does not hold up the next one

    try {
      const body = await send(request);
      for (const scope of met) refusals.delete(scope);
      return body;
    } catch (error) {
      const status = error instanceof IntercomFailure ? error.details.status : undefined;
      if (status === undefined) throw error;
      const refused = status === 401 ? EVERYTHING : status === 403 ? endpoint : undefined;
      for (const scope of met) if (scope !== refused && status !== 401) refusals.delete(scope);
      if (refused !== undefined && (met.includes(refused) || !refusals.has(refused)))
        refusals.set(refused, refusalAfter(refusals.get(refused), status));
      throw error;
    }
  };
}

function refusalAfter(before: Refusal | undefined, status: number): Refusal {
  const pauseMs = before ? Math.min(MAX_PAUSE_MS, before.pauseMs * 2) : FIRST_PAUSE_MS;
  return { status, pauseMs, probeAt: performance.now() + pauseMs };
}
