/** Calls are counted in pieces of this length. */
export const TICK_MS = 250;
/** Intercom's window of ten seconds, and the tick that has just begun. */
export const TICKS = 10_000 / TICK_MS + 1;
/**
 * A tick hands out this part of what is free at the most. A larger part would let a rush use up in three seconds what is
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
