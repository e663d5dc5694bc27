/**
 * How long an answer may be kept. Everything that is read notes here how long it stays true, so nothing has to be
 * declared field by field.
 */
export class Freshness {
  /** Whether a person is in the answer: a cache that several callers share must not keep it. */
  isPrivate = false;
  #leastMs = Number.POSITIVE_INFINITY;

  /** Something was read that stays true for so many milliseconds; 0 is true now and nothing more is known. */
  note(freshMs: number): void {
    this.#leastMs = Math.min(this.#leastMs, Math.max(freshMs, 0));
  }

  /** Whole seconds for which all that was read stays true; 0 where nothing was. */
  get maxAgeSeconds(): number {
    return Number.isFinite(this.#leastMs) ? Math.floor(this.#leastMs / 1000) : 0;
  }
}
