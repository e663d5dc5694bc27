/** Makes ids as Intercom makes them: 24 hex digits, of which the first eight are the time, so that ids of one source ascend. */
export class ObjectIds {
  #count = 0;

  constructor(private readonly seed: number) {}

  next(createdAt: number): string {
    const time = createdAt.toString(16).padStart(8, "0").slice(-8);
    const origin = (this.seed >>> 0).toString(16).padStart(10, "0");
    this.#count += 1;
    return time + origin + this.#count.toString(16).padStart(6, "0");
  }
}

/** Counts upwards, for the objects that Intercom numbers: tags, notes, data attributes. */
export class NumericIds {
  constructor(private last: number) {}

  next(): number {
    this.last += 1;
    return this.last;
  }
}
