import type { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "../refusal.js";

/**
 * Lets a caller in, or not yet.
 * @throws Refusal with status 429 and the wait
 */
export type CallerRate = (caller: string) => Promise<void>;

export interface CallerRateOptions {
  readonly requestsPerMinute: number;
  /** Where replicas count together; `null` counts in this process. */
  readonly redis: Redis | null;
  /** How many processes share the limit when Redis is gone. */
  readonly replicas: number;
}

/** Bounds how often each caller may ask. */
export function createCallerRate({ requestsPerMinute, redis, replicas }: CallerRateOptions): CallerRate {
  const limit = { keyPrefix: "intercom-graph:caller", duration: 60 };
  const limiter = redis
    ? new RateLimiterRedis({
        ...limit,
        points: requestsPerMinute,
        storeClient: redis,
        insuranceLimiter: new RateLimiterMemory({
          ...limit,
          points: Math.ceil(requestsPerMinute / replicas),
        }),
      })
    : new RateLimiterMemory({ ...limit, points: requestsPerMinute });

  return async (caller) => {
    try {
      await limiter.consume(caller);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new Refusal(
        429,
        "RATE_LIMITED",
        "This caller has used up its requests. Send again after the wait given.",
        {
          "retry-after": String(seconds),
        },
      );
    }
  };
}
