import type { Contact } from "../workspace/model.js";

interface Result {
  readonly revision: number;
  readonly contacts: readonly Contact[];
}

/** Keeps what the last few searches found until something is published: a walk asks the same thing page after page. */
export class RecentResults {
  readonly #results = new Map<string, Result>();

  constructor(private readonly atMost: number) {}

  get(key: string, revision: number, find: () => readonly Contact[]): readonly Contact[] {
    const known = this.#results.get(key);
    if (known?.revision === revision) return known.contacts;
    const contacts = find();
    this.#results.delete(key);
    this.#results.set(key, { revision, contacts });
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.atMost && oldest !== undefined) this.#results.delete(oldest);
    return contacts;
  }
}
