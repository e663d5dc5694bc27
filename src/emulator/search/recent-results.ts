import { LRUCache } from "lru-cache";

interface Result<T> {
  readonly revision: number;
  readonly items: readonly T[];
}

/** Keeps the results of the last few searches until something is published, since clients ask for them page by page. */
export class RecentResults<T> {
  readonly #results: LRUCache<string, Result<T>>;

  constructor(atMost: number) {
    this.#results = new LRUCache({ max: atMost });
  }

  get(key: string, revision: number, find: () => readonly T[]): readonly T[] {
    const known = this.#results.get(key);
    if (known?.revision === revision) return known.items;
    const items = find();
    this.#results.set(key, { revision, items });
    return items;
  }
}
