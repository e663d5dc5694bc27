/** Fields that are made in one turn of the event loop: about 15 ms of work (measured by `bench:hostile`). */
const FIELDS_PER_TURN = 10_000;
/** Smaller pieces do not wait: they come with a turn of their own, or with one that is soon over. */
const SMALL = 2_000;

interface Waiting {
  readonly fields: number;
  go(): void;
}

/**
 * Spreads large pages over turns of the event loop, for all operations of a process together, so that health checks and
 * small operations are served between them. Several pages can arrive at once: identical calls to Intercom are joined.
 */
export class Turns {
  #made = 0;
  #isCounting = false;
  readonly #waiting: Waiting[] = [];

  /** Resolves when a page of so many fields may be made; `undefined` when that is now. */
  forPageOf(fields: number): Promise<void> | undefined {
    if (fields < SMALL) return undefined;
    const mayGo = this.#waiting.length === 0 && (this.#made === 0 || this.#made + fields <= FIELDS_PER_TURN);
    this.#countTurn();
    if (!mayGo) return new Promise((go) => this.#waiting.push({ fields, go }));
    this.#made += fields;
    return undefined;
  }

  #countTurn(): void {
    if (this.#isCounting) return;
    this.#isCounting = true;
    setImmediate(() => this.#nextTurn());
  }

  #nextTurn(): void {
    this.#isCounting = false;
    this.#made = 0;
    for (;;) {
      const [next] = this.#waiting;
      if (!next || (this.#made > 0 && this.#made + next.fields > FIELDS_PER_TURN)) break;
      this.#waiting.shift();
      this.#made += next.fields;
      next.go();
    }
    if (this.#made > 0) this.#countTurn();
  }
}
