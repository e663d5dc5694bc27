import { LRUCache } from "lru-cache";
import type { Contact } from "../workspace/model.js";

interface Result {
  readonly revision: number;
  readonly contacts: readonly Contact[];
}

/** Keeps the results of the last few searches until a contact is published, since clients ask for them page by page. */
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
