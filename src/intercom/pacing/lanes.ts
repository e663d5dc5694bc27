import type { UpstreamRequest } from "../transport/upstream.js";

/** One kind of work, as the call queue and the rate limit treat it. */
export interface LaneRow {
  /** The part of the rate limit that the lane may use, 0 to 1. The operator's configuration may set another one. */
  readonly share: number;
  /** The queue in which its writes and reads wait; a lower number goes first. */
  readonly queue: { readonly write: number; readonly read: number };
  /**
   * Milliseconds of its time that a call keeps for Intercom's answer: what was not sent before them is given up unsent.
   * Its operation gets them in addition to the usual time.
   */
  readonly answerMs: number;
}

/** The lanes of calls. Every bill names one; apart from the code that opens a bill, nothing names a lane but this table. */
export const lanes = {
  /** Somebody waits for the answer. */
  interactive: { share: 1, queue: { write: 0, read: 1 }, answerMs: 0 },
  /** Tools of agents: a program waits, and people come first. */
  agent: { share: 0.2, queue: { write: 2, read: 2 }, answerMs: 0 },
  /**
   * What subscribers are told: they wait for nothing in particular. While more changes than may be read, the first in line
   * is always about to give up: without this time, calls would be sent too late to be answered.
   */
  live: { share: 0.1, queue: { write: 3, read: 3 }, answerMs: 2_000 },
  /** Work that yields to everybody else. */
  bulk: { share: 0.2, queue: { write: 4, read: 4 }, answerMs: 0 },
} as const satisfies Readonly<Record<string, LaneRow>>;

export type Lane = keyof typeof lanes;

/** The part of the rate limit that each lane may use, 0 to 1. */
export type Shares = Readonly<Record<Lane, number>>;

/** When a request must have been sent, on the clock of `performance.now()`. */
export const sendBy = ({ deadline, bill }: Pick<UpstreamRequest, "deadline" | "bill">): number =>
  deadline - lanes[bill.lane].answerMs;

const LANES = Object.keys(lanes) as Lane[];

/** The shares of the table, but for those that are configured. */
export function sharesOf(configured: Partial<Shares> = {}): Shares {
  return Object.fromEntries(LANES.map((lane) => [lane, configured[lane] ?? lanes[lane].share])) as Shares;
}

/** Makes something for each lane that may not use the whole limit. */
export function forLimitedLanes<T>(shares: Shares, make: (lane: Lane) => T): ReadonlyMap<Lane, T> {
  return new Map(LANES.filter((lane) => shares[lane] < 1).map((lane) => [lane, make(lane)]));
}

/** How many queues the lanes have together. */
export const QUEUES = Math.max(...LANES.flatMap((lane) => Object.values(lanes[lane].queue))) + 1;
