import type { Contact } from "../model.js";
import type { SortKey } from "./sort.js";

export interface Row extends SortKey {
  readonly contact: Contact;
}

interface Result {
  readonly revision: number;
  readonly rows: readonly Row[];
}

/** Keeps what the last few searches found until something is published: a walk asks the same thing page after page. */
export class RecentResults {
  readonly #results = new Map<string, Result>();

  constructor(private readonly atMost: number) {}

  get(key: string, revision: number, find: () => readonly Row[]): readonly Row[] {
    const known = this.#results.get(key);
    if (known?.revision === revision) return known.rows;
    const rows = find();
    this.#results.delete(key);
    this.#results.set(key, { revision, rows });
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.atMost && oldest !== undefined) this.#results.delete(oldest);
    return rows;
  }
}
