import { header, type UpstreamHeaders } from "./upstream.js";

/** What Intercom last said about the workspace's allowance. */
export interface RateLimit {
  /** Calls allowed in a window of ten seconds. */
  readonly limit: number;
  /** Calls left in the window. */
  readonly remaining: number;
  /** When the window is over, in Unix seconds. */
  readonly resetAt: number;
}

/** Longer waits than this are no hint but a mistake: Intercom's windows last ten seconds. */
export const MAX_HINT_MS = 60_000;

/** The `X-RateLimit-*` headers, if all three make sense. Intercom sends them with errors as well, since those count too. */
export function readRateLimit(headers: UpstreamHeaders): RateLimit | undefined {
  const limit = readNumber(headers, "x-ratelimit-limit");
  const remaining = readNumber(headers, "x-ratelimit-remaining");
  const resetAt = readNumber(headers, "x-ratelimit-reset");
  return [limit, remaining, resetAt].every(Number.isSafeInteger) && limit > 0 && remaining >= 0
    ? { limit, remaining, resetAt }
    : undefined;
}

/** How long an answer asks to wait, in milliseconds: `Retry-After`, else the end of the window; absurd values count as absent. */
export function readWaitHintMs(headers: UpstreamHeaders, nowMs: number): number | undefined {
  const retryAfter = header(headers, "retry-after");
  const hints = [
    Number(retryAfter ?? Number.NaN) * 1000,
    Date.parse(retryAfter ?? "") - nowMs,
    readNumber(headers, "x-ratelimit-reset") * 1000 - nowMs,
  ];
  return hints.find((hint) => hint > 0 && hint <= MAX_HINT_MS);
}

function readNumber(headers: UpstreamHeaders, name: string): number {
  return Number(header(headers, name) ?? Number.NaN);
}
