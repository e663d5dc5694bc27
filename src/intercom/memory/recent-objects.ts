import { LRUCache } from "lru-cache";
import type { Changes } from "../changes.js";
import { INDEX_LAG_MS } from "./recent-writes.js";

const MAX_REMEMBERED = 50_000;

/**
 * The conversations or tickets that were written a moment ago, here or by a replica. Each is read by id until the search
 * index has surely followed.
 */
export class RecentObjects {
  readonly #ids = new LRUCache<string, true>({ max: MAX_REMEMBERED, ttl: INDEX_LAG_MS });

  /** @param changes Where writes of this process are published, and those of all sources are heard. */
  constructor(
    private readonly kind: "conversation" | "ticket",
    private readonly changes: Changes,
  ) {
    changes.listen((change) => {
      if (change.kind === kind) this.#ids.set(change.id, true);
    });
  }

  /** Publishes a write of this process. */
  add(id: string): void {
    this.changes.publish({ kind: this.kind, id }, "own");
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }
}
