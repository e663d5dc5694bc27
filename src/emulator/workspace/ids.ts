/** Makes ids as Intercom makes them: 24 hex digits, of which the first eight are the time, so that ids of one source ascend. */
export class ObjectIds {
  readonly #count = new NumericIds(0);

  constructor(private readonly seed: number) {}

  next(createdAt: number): string {
    const time = createdAt.toString(16).padStart(8, "0").slice(-8);
    const origin = (this.seed >>> 0).toString(16).padStart(10, "0");
    return time + origin + this.#count.next().toString(16).padStart(6, "0");
  }

  get last(): number {
    return this.#count.last;
  }

  resume(last: number): void {
    this.#count.resume(last);
  }
}

/** Counts upwards, for the objects that Intercom numbers: tags, notes, data attributes. */
export class NumericIds {
  #last: number;

  constructor(last: number) {
    this.#last = last;
  }

  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The latest that was given out. */
  get last(): number {
    return this.#last;
  }

  /** Goes on behind an id that another run gave out. */
  resume(last: number): void {
    this.#last = last;
  }
}
