import { PER_PAGE } from "./contact-source.js";
import { ExportError } from "./export-error.js";
import type { PlannedPart } from "./plan-partitions.js";

/** What an export takes, before it begins. */
export interface ExportPrice {
  /** Contacts that are read, whether they are written or not. */
  readonly contacts: number;
  readonly parts: number;
  /** Calls to Intercom that are still to come: pages, and a count for each part. */
  readonly calls: number;
  /** Those of them that are for what is included beside the contacts, at most. */
  readonly callsOfLists: number;
  /** The larger of what the rate limit allows, and of pages that take a second each in every lane. */
  readonly seconds: number;
}

const SECONDS_OF_PAGE = 1;
/** What is included may take so many calls without an agreement. */
const MAX_CALLS_OF_LISTS = 1_000;

/** @param callsPerSecond What the bulk lane may send; `undefined` where Intercom has not told its limit. */
export function priceOf(
  planned: readonly PlannedPart[],
  lanes: number,
  callsOfLists: number,
  callsPerSecond = Number.POSITIVE_INFINITY,
): ExportPrice {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
  const walks = sum(planned.map(({ expected }) => Math.max(1, Math.ceil(expected / PER_PAGE)) + 1));
  const calls = walks + callsOfLists;
  return {
    callsOfLists,
    contacts: sum(planned.map(({ expected }) => expected)),
    parts: planned.length,
    calls,
    seconds: Math.ceil(Math.max(calls / callsPerSecond, (calls * SECONDS_OF_PAGE) / lanes)),
  };
}

/**
 * Checks that a dear export was agreed to.
 * @throws ExportError `refused`, with the price
 */
export function checkAgreed(price: ExportPrice, detectsGone: boolean): void {
  const { contacts, calls, seconds, callsOfLists } = price;
  const why = detectsGone
    ? "To find contacts that are gone, all"
    : callsOfLists > MAX_CALLS_OF_LISTS
      ? "With what is included,"
      : undefined;
  if (why)
    throw new ExportError(
      "refused",
      `${why} ${contacts} contacts are read: about ${calls} calls and ${seconds} seconds. Agree with yes.`,
    );
}
