import { LRUCache } from "lru-cache";

/** Intercom's search index follows a write "within a few minutes" (its OpenAPI description); reading by id is immediate. */
const INDEX_LAG_MS = 5 * 60_000;
const MAX_REMEMBERED = 50_000;

/**
 * The contacts written a moment ago. Whoever reads one of them must ask by id, because the search index may still
 * hold the old state, or a contact that has gone. Ids only: nothing of the person is kept.
 */
export class RecentWrites {
  readonly #ids = new LRUCache<string, true>({ max: MAX_REMEMBERED, ttl: INDEX_LAG_MS });
  readonly #idsByExternalId = new LRUCache<string, string>({ max: MAX_REMEMBERED, ttl: INDEX_LAG_MS });

  /** Remembers a write; `externalId` is what the contact carries after it. */
  add(contactId: string, externalId?: string | null): void {
    this.#ids.set(contactId, true);
    if (externalId) this.#idsByExternalId.set(externalId, contactId);
  }

  has(contactId: string): boolean {
    return this.#ids.has(contactId);
  }

  /** The id of the contact that was last written with this external id. */
  idOf(externalId: string): string | undefined {
    return this.#idsByExternalId.get(externalId);
  }
}
