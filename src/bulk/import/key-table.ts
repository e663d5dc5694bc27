import { hash } from "node:crypto";

const FIRST_SIZE = 1 << 12;
/** How full the table gets before it grows. */
const MAX_LOAD = 0.7;

/**
 * A number for each key, such as its first row in a file, in 12 bytes a slot: the keys themselves, which are of people, would take ten times as
 * much. Two keys of a million have the same 64 bits with a probability of one in 30 million.
 */
export class KeyTable {
  #high = new Uint32Array(FIRST_SIZE);
  #low = new Uint32Array(FIRST_SIZE);
  #numbers = new Uint32Array(FIRST_SIZE);
  #count = 0;

  /** The number of a key; `undefined` where it has none. */
  get(key: string): number | undefined {
    return this.#numbers[this.#slotOf(...bitsOf(key))] || undefined;
  }

  /** Gives a key its number, from 1 to 2^32 - 1. */
  set(key: string, number: number): void {
    if (this.#count >= this.#numbers.length * MAX_LOAD) this.#grow();
    const [high, low] = bitsOf(key);
    const slot = this.#slotOf(high, low);
    if (this.#numbers[slot] === 0) this.#count += 1;
    this.#put(slot, high, low, number);
  }

  /** The number that a key has; where it is new, it gets this one, and the answer is `undefined`. */
  firstOf(key: string, number: number): number | undefined {
    const first = this.get(key);
    if (first === undefined) this.set(key, number);
    return first;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#numbers.length - 1;
    let slot = low & mask;
    while (this.#numbers[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low))
      slot = (slot + 1) & mask;
    return slot;
  }

  #put(slot: number, high: number, low: number, number: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const [high, low, numbers] = [this.#high, this.#low, this.#numbers];
    const size = numbers.length * 2;
    [this.#high, this.#low, this.#numbers] = [
      new Uint32Array(size),
      new Uint32Array(size),
      new Uint32Array(size),
    ];
    for (let at = 0; at < numbers.length; at += 1) {
      if (numbers[at] === 0) continue;
      const [h, l] = [high[at] as number, low[at] as number];
      this.#put(this.#slotOf(h, l), h, l, numbers[at] as number);
    }
  }
}

function bitsOf(key: string): readonly [high: number, low: number] {
  const digest = hash("sha256", key, "buffer");
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}
