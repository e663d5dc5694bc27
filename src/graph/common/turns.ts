/** Fields that are made in one turn of the event loop: about 15 ms of work (measured by `bench:hostile`). */
const FIELDS_PER_TURN = 10_000;
/** Calls of resolvers in one turn, most of them for rows of pages: about 10 ms of work. */
const CALLS_PER_TURN = 500;
const FIELDS_PER_CALL = FIELDS_PER_TURN / CALLS_PER_TURN;
/** Calls that wait on one promise: a page can make fifteen thousand of them in one go, and a promise for each takes long. */
const CALLS_TOGETHER = 100;
/** Smaller pieces do not wait: they come with a turn of their own, or with one that is soon over. */
const SMALL = 2_000;

interface Waiting {
  fields: number;
  readonly turn: Promise<void>;
  go(): void;
}

/**
 * Spreads large pages, and the resolvers of many rows, over turns of the event loop, for all operations of a process together, so that health checks and
 * small operations are served between them. Several pages can arrive at once: identical calls to Intercom are joined.
 */
export class Turns {
  #made = 0;
  #calls = 0;
  #isCounting = false;
  readonly #waiting: Waiting[] = [];
  /** The last that waits, while it is of calls and more of them may join it. */
  #joinable: Waiting | undefined;

  /** Resolves when a page of so many fields may be made; `undefined` when that is now. */
  forPageOf(fields: number): Promise<void> | undefined {
    if (fields < SMALL) return undefined;
    const mayGo = this.#waiting.length === 0 && (this.#made === 0 || this.#made + fields <= FIELDS_PER_TURN);
    this.#countTurn();
    if (!mayGo) return this.#wait(fields).turn;
    this.#made += fields;
    return undefined;
  }

  /** Resolves when a resolver may be called; `undefined` when that is now, as it is for all but very many. */
  forCall(): Promise<void> | undefined {
    this.#calls += 1;
    this.#countTurn();
    if (this.#calls <= CALLS_PER_TURN) return undefined;
    this.#joinable ??= this.#wait(0);
    const { turn } = this.#joinable;
    this.#joinable.fields += FIELDS_PER_CALL;
    if (this.#joinable.fields >= CALLS_TOGETHER * FIELDS_PER_CALL) this.#joinable = undefined;
    return turn;
  }

  #wait(fields: number): Waiting {
    let go = () => {};
    const turn = new Promise<void>((resolve) => {
      go = resolve;
    });
    const waiting = { fields, turn, go };
    this.#waiting.push(waiting);
    this.#joinable = undefined;
    return waiting;
  }

  #countTurn(): void {
    if (this.#isCounting) return;
    this.#isCounting = true;
    setImmediate(() => this.#nextTurn());
  }

  #nextTurn(): void {
    this.#isCounting = false;
    this.#made = 0;
    this.#calls = 0;
    let released = 0;
    for (;;) {
      const next = this.#waiting[released];
      if (!next || (this.#made > 0 && this.#made + next.fields > FIELDS_PER_TURN)) break;
      released += 1;
      this.#made += next.fields;
      next.go();
    }
    this.#waiting.splice(0, released);
    if (this.#waiting.length === 0) this.#joinable = undefined;
    if (this.#made > 0) this.#countTurn();
  }
}
