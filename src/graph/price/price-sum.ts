import { IDS_PER_SEARCH } from "../common/chunks.js";
import type { FieldPrice, Lookup } from "../decorators/price.js";

/** Adds up the prices of fields, and counts once what they share. */
export class PriceSum {
  #own = 0;
  readonly #shared = new Map<string, number>();
  readonly #keys = new Map<string, Map<string, Set<unknown>>>();

  add({ charges = [], lookups = [] }: FieldPrice): void {
    for (const { calls, shared } of charges) {
      if (shared === undefined) this.#own += calls;
      else this.#shared.set(shared, Math.max(this.#shared.get(shared) ?? 0, calls));
    }
    for (const lookup of lookups) this.#addKey(lookup);
  }

  #addKey({ of, by, key }: Lookup): void {
    const kinds = this.#keys.get(of) ?? new Map<string, Set<unknown>>();
    this.#keys.set(of, kinds);
    kinds.set(by, (kinds.get(by) ?? new Set()).add(key));
  }

  get calls(): number {
    let calls = this.#own;
    for (const shared of this.#shared.values()) calls += shared;
    for (const kinds of this.#keys.values())
      calls += Math.max(...[...kinds.values()].map(({ size }) => Math.ceil(size / IDS_PER_SEARCH)));
    return calls;
  }
}
