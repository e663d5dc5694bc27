import type { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { keyedHash } from "../../../crypto/keyed-hash.js";
import { tryAgain } from "../../errors/refusal.js";

/**
 * Lets a caller in, or not yet.
 * @throws Refusal with status 429 and the wait
 */
export type CallerRate = (caller: string) => Promise<void>;

export interface CallerRateOptions {
  readonly requestsPerMinute: number;
  /** Where replicas count together; `null` counts in this process. */
  readonly redis: Redis | null;
  /** The number of processes that share the limit when Redis is not available. */
  readonly replicas: number;
  /** Keys the hashes under which Redis counts: a caller may be an address, and each workspace counts for itself. */
  readonly secret: string;
}

/** While Redis does not answer, one request in this time finds out whether it is back, and no other waits for it. */
const PROBE_EVERY_MS = 1_000;

const WINDOW_SECONDS = 60;

/** Bounds how often each caller may ask. */
export function createCallerRate({
  requestsPerMinute,
  redis,
  replicas,
  secret,
}: CallerRateOptions): CallerRate {
  const limit = { keyPrefix: "intercom-graph:caller", duration: WINDOW_SECONDS };
  const share = redis ? Math.ceil(requestsPerMinute / replicas) : requestsPerMinute;
  const own = new RateLimiterMemory({ ...limit, points: share });
  const shared = redis && new RateLimiterRedis({ ...limit, points: requestsPerMinute, storeClient: redis });
  let isAway = false;
  let probeAt = 0;

  async function consume(caller: string): Promise<unknown> {
    const now = performance.now();
    if (!shared || (isAway && now < probeAt)) return own.consume(caller);
    probeAt = now + PROBE_EVERY_MS;
    try {
      const counted = await shared.consume(keyedHash(secret, "caller-rate", caller));
      isAway = false;
      return counted;
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      isAway = true;
      return own.consume(caller);
    }
  }

  return async (caller) => {
    try {
      await consume(caller);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      // The limiter goes by the wall clock: set back by an hour, it would tell callers to wait for an hour and more.
      const seconds = Math.min(WINDOW_SECONDS, Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
      const message =
        "This caller has reached its request limit. Send the operation again after the time in Retry-After.";
      throw tryAgain("RATE_LIMITED", message, { statusCode: 429, seconds });
    }
  };
}
