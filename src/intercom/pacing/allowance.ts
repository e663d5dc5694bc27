import { forLimitedLanes, type Lane, type Shares } from "./lanes.js";
import { SlidingWindow, TICK_MS } from "./sliding-window.js";

/** The calls that may go now. */
export interface Allowance {
  /** Takes one call; `false` when it has to wait. */
  take(lane: Lane): boolean | Promise<boolean>;
  /** Calls that Intercom allows in ten seconds. */
  setLimit(limit: number): void;
  /** Milliseconds until the next tick, when a call that had to wait may find room. */
  nextTickInMs(): number;
}

/** Shaped to this part of Intercom's limit, because a call counts when it arrives and not when it is sent. */
export const SHAPED_SHARE = 0.94;

export interface AllowanceOptions {
  /** The part of the allowance that each lane may use. */
  readonly shares: Shares;
  /** The part that this process has for itself, 0 to 1. */
  readonly share?: number;
}

/** The allowance of one process. Until Intercom has told its limit there is nothing to go by, and nothing waits. */
export class LocalAllowance implements Allowance {
  readonly #all = new SlidingWindow();
  readonly #limited: ReadonlyMap<Lane, SlidingWindow>;
  readonly #shares: Shares;
  readonly #share: number;
  #max = Number.POSITIVE_INFINITY;

  constructor({ shares, share = 1 }: AllowanceOptions) {
    this.#shares = shares;
    this.#limited = forLimitedLanes(shares, () => new SlidingWindow());
    this.#share = share;
  }

  setLimit(limit: number): void {
    this.#max = Math.max(1, Math.floor(limit * SHAPED_SHARE * this.#share));
  }

  take(lane: Lane): boolean {
    const now = performance.now();
    const own = this.#limited.get(lane);
    if (own && !own.take(Math.ceil(this.#max * this.#shares[lane]), now)) return false;
    return this.#all.take(this.#max, now);
  }

  nextTickInMs(): number {
    return TICK_MS - (performance.now() % TICK_MS);
  }

  /** Counts a call that was taken elsewhere. */
  record(lane: Lane): void {
    const now = performance.now();
    this.#limited.get(lane)?.record(now);
    this.#all.record(now);
  }
}
