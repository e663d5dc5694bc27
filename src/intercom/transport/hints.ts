import type { UpstreamHeaders } from "./upstream.js";

/**
 * What Intercom may say beside its data, and the range in which it makes sense. A value outside of its range counts as
 * absent: one absurd answer must not hold calls back, or be shown to clients.
 */
const RANGES = {
  /** Calls in a window of ten seconds; the largest seen is 1,667. */
  limit: [1, 1_000_000],
  remaining: [0, 1_000_000],
  /** Milliseconds until the window is over: windows last ten seconds, and clocks differ. */
  resetInMs: [-60_000, 60_000],
  /** Milliseconds that an answer asks to wait. */
  waitMs: [1, 60_000],
  /** Rows on all pages of a list: GraphQL's `Int`, and never less than none. */
  totalCount: [0, 2 ** 31 - 1],
  /** Length of a cursor: ours holds it, and is to fit into a URL. */
  cursorLength: [1, 1_024],
} as const;

/** A whole number in the range of its kind, or `undefined`. */
export function hint(kind: keyof typeof RANGES, value: unknown): number | undefined {
  const [least, most] = RANGES[kind];
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most
    ? value
    : undefined;
}

/** Intercom's cursor of the next page, or `undefined` where there is none that makes sense. */
export function cursorHint(value: unknown): string | undefined {
  return typeof value === "string" && hint("cursorLength", value.length) ? value : undefined;
}

/** The workspace's allowance in Intercom's last answer. */
export interface RateLimit {
  /** Calls allowed in a window of ten seconds. */
  readonly limit: number;
  /** Calls left in the window. */
  readonly remaining: number;
  /** When the window is over, in Unix seconds. */
  readonly resetAt: number;
}

/** The `X-RateLimit-*` headers, if all three make sense. Intercom sends them with errors as well, since those count too. */
export function readRateLimit(headers: UpstreamHeaders): RateLimit | undefined {
  const limit = hint("limit", readNumber(headers, "x-ratelimit-limit"));
  const remaining = hint("remaining", readNumber(headers, "x-ratelimit-remaining"));
  const resetAt = readNumber(headers, "x-ratelimit-reset");
  const resetInMs = hint("resetInMs", resetAt * 1000 - sentAt(headers));
  return limit === undefined || remaining === undefined || resetInMs === undefined
    ? undefined
    : { limit, remaining, resetAt };
}

/** How long an answer asks to wait, in milliseconds: `Retry-After`, else the end of the window. */
export function readWaitHintMs(headers: UpstreamHeaders): number | undefined {
  return (
    readRetryAfterMs(headers) ??
    hint("waitMs", readNumber(headers, "x-ratelimit-reset") * 1000 - sentAt(headers))
  );
}

/** `Retry-After` in milliseconds, which may be given in seconds or as a date. */
export function readRetryAfterMs(headers: UpstreamHeaders): number | undefined {
  const given = header(headers, "retry-after");
  if (!given) return undefined;
  return (
    hint("waitMs", Math.ceil(Number(given) * 1000)) ?? hint("waitMs", Date.parse(given) - sentAt(headers))
  );
}

/** Past this the two clocks cannot both be right, and ours is gone by. */
const MAX_SKEW_MS = 86_400_000;

/** When Intercom sent an answer by its own clock, in Unix milliseconds: ours may be wrong, or be set meanwhile. */
function sentAt(headers: UpstreamHeaders): number {
  const now = Date.now();
  const told = parseDate(header(headers, "date") ?? "");
  return Math.abs(told - now) <= MAX_SKEW_MS ? told : now;
}

/** The last one that was parsed: all answers of one second say the same. */
let lastDate = { text: "", time: Number.NaN };

function parseDate(text: string): number {
  if (text !== lastDate.text) lastDate = { text, time: Date.parse(text) };
  return lastDate.time;
}

function readNumber(headers: UpstreamHeaders, name: string): number {
  return Number(header(headers, name) ?? Number.NaN);
}

/** The first value of a header, or `undefined`. */
export function header(headers: UpstreamHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}
