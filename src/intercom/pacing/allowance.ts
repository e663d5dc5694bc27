import { forLimitedLanes, type Lane, type Shares } from "./lanes.js";

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

/** Calls are counted in pieces of this length. */
export const TICK_MS = 250;
/** Intercom's window of ten seconds, and the tick that has just begun. */
export const TICKS = 10_000 / TICK_MS + 1;
/**
 * A tick hands out at most this part of the free calls. A larger part would let a burst use up in three seconds what is
 * there for ten, and leave so little for the next window that a fifth of it would be lost (simulated).
 */
export const PACE = 24;

/**
 * Counts calls over the last ten seconds, so that no window of Intercom's holds more than allowed, wherever on the
 * clock it begins. A counter of fixed windows would let twice as many through around its edge.
 */
export class SlidingWindow {
  readonly #counts = new Array<number>(TICKS).fill(0);
  #tick = 0;
  #used = 0;

  /**
   * Counts a call if fewer than `max` were counted, and not too many of them just now.
   * @param nowMs On a clock that is never set back, such as `performance.now()`.
   */
  take(max: number, nowMs: number): boolean {
    this.#advance(nowMs);
    const inTick = this.#counts[this.#tick % TICKS] as number;
    const free = max - (this.#used - inTick);
    const pace = Math.max(evenShare(this.#tick, max), Math.ceil(free / PACE));
    if (this.#used >= max || inTick >= pace) return false;
    this.#count();
    return true;
  }

  /** Counts a call that goes whatever was counted before. */
  record(nowMs: number): void {
    this.#advance(nowMs);
    this.#count();
  }

  #count(): void {
    this.#counts[this.#tick % TICKS] = (this.#counts[this.#tick % TICKS] as number) + 1;
    this.#used += 1;
  }

  #advance(nowMs: number): void {
    const tick = Math.floor(nowMs / TICK_MS);
    if (tick <= this.#tick) return;
    for (let passed = Math.max(this.#tick + 1, tick - TICKS + 1); passed <= tick; passed += 1) {
      this.#used -= this.#counts[passed % TICKS] as number;
      this.#counts[passed % TICKS] = 0;
    }
    this.#tick = tick;
  }
}

/** What a tick may use if all use the same: whole calls, and `max` of them in any {@link TICKS}. */
function evenShare(tick: number, max: number): number {
  return Math.floor(((tick + 1) * max) / TICKS) - Math.floor((tick * max) / TICKS);
}
