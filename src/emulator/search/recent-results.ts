import { LRUCache } from "lru-cache";
import type { Contact } from "../workspace/model.js";

interface Result {
  readonly revision: number;
  readonly contacts: readonly Contact[];
}

/** Keeps what the last few searches found until something is published: a walk asks the same thing page after page. */
export class RecentResults {
  readonly #results: LRUCache<string, Result>;

  constructor(atMost: number) {
    this.#results = new LRUCache({ max: atMost });
  }

  get(key: string, revision: number, find: () => readonly Contact[]): readonly Contact[] {
    const known = this.#results.get(key);
    if (known?.revision === revision) return known.contacts;
    const contacts = find();
    this.#results.set(key, { revision, contacts });
    return contacts;
  }
}
