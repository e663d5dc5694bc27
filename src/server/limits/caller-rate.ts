import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "../refusal.js";

/** Lets a caller in, or not yet. */
export type CallerRate = (key: string) => Promise<void>;

/** Bounds how often each caller may ask. @param limiter Keeps the counts, in memory or in Redis. */
export function createCallerRate(limiter: RateLimiterAbstract): CallerRate {
  return async (key) => {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) return; // the store failed: a limit is no reason to refuse anybody
      const retryAfterSeconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new Refusal(
        429,
        "RATE_LIMITED",
        "This caller has used up its requests for now. Send again after the wait given.",
        { "retry-after": String(retryAfterSeconds) },
      );
    }
  };
}
