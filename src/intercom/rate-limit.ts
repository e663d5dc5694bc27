import { header, type Send } from "./upstream.js";

/** What Intercom last said about the workspace's allowance. */
export interface RateLimit {
  /** Calls allowed in a window of ten seconds. */
  readonly limit: number;
  /** Calls left in the window. */
  readonly remaining: number;
  /** When the window is over, in Unix seconds. */
  readonly resetAt: number;
}

/** Keeps what the `X-RateLimit-*` headers of the latest answer said; `null` before the first call. */
export interface RateLimitGauge {
  current(): RateLimit | null;
}

/** Wraps `send` so that every answer is read, errors included: they count against the limit as well. */
export function withRateLimitGauge(send: Send): { send: Send; gauge: RateLimitGauge } {
  let latest: RateLimit | null = null;
  const gauged: Send = async (request) => {
    const answer = await send(request);
    const limit = Number(header(answer.headers, "x-ratelimit-limit") ?? Number.NaN);
    const remaining = Number(header(answer.headers, "x-ratelimit-remaining") ?? Number.NaN);
    const resetAt = Number(header(answer.headers, "x-ratelimit-reset") ?? Number.NaN);
    if ([limit, remaining, resetAt].every(Number.isSafeInteger)) latest = { limit, remaining, resetAt };
    return answer;
  };
  return { send: gauged, gauge: { current: () => latest } };
}
