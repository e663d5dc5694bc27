import { LRUCache } from "lru-cache";
import { type Change, type Changes, idHash } from "../changes.js";

/** Intercom's search index follows a write "within a few minutes" (its OpenAPI description); reading by id is immediate. */
export const INDEX_LAG_MS = 5 * 60_000;
const MAX_REMEMBERED = 50_000;

/** Kept beside the external ids, of which none has a control character. */
const keyOfEmail = (role: string, email: string) => `\u0000${role.toLowerCase()}\u0000${email.toLowerCase()}`;

/**
 * The contacts written a moment ago, here or by a replica. Whoever reads one of them must ask by id, because the search
 * index may still hold the old state, or a contact that has gone. Ids only: nothing of the person is kept.
 */
export class RecentWrites {
  readonly #ids = new LRUCache<string, true>({ max: MAX_REMEMBERED, ttl: INDEX_LAG_MS });
  readonly #idsByExternalId = new LRUCache<string, string>({ max: MAX_REMEMBERED, ttl: INDEX_LAG_MS });
  readonly #secret: string;
  readonly #changes: Changes;

  /**
   * @param secret Keys the hashes of external ids; the same in all replicas.
   * @param changes Where writes of this process are published, and those of all sources are heard.
   */
  constructor(secret: string, changes: Changes) {
    this.#secret = secret;
    this.#changes = changes;
    changes.listen((change) => {
      if (change.kind === "contact") this.#remember(change);
    });
  }

  /** Publishes a write of this process; `externalId` is the one that the contact carries after it. */
  add(contactId: string, externalId?: string | null): void {
    const externalIdHash = externalId ? this.#hash(externalId) : null;
    this.#changes.publish({ kind: "contact", id: contactId, externalIdHash, ageMs: 0 }, "own");
  }

  /** Publishes that a contact that goes by its e-mail address within its role, as leads do, carries this one after a write. */
  addEmail(contactId: string, role: string, email: string): void {
    this.add(contactId, keyOfEmail(role, email));
  }

  #remember({ id, externalIdHash, ageMs }: Change & { readonly kind: "contact" }): void {
    const ttl = INDEX_LAG_MS - Math.max(0, ageMs);
    if (ttl <= 0) return;
    this.#ids.set(id, true, { ttl });
    if (externalIdHash !== null) this.#idsByExternalId.set(externalIdHash, id, { ttl });
  }

  has(contactId: string): boolean {
    return this.#ids.has(contactId);
  }

  /** The id of the contact that was last written with this external id. */
  idOf(externalId: string): string | undefined {
    return this.#idsByExternalId.size === 0 ? undefined : this.#idsByExternalId.get(this.#hash(externalId));
  }

  /** The id of the contact that was last written with this e-mail address, if it goes by that. */
  idOfEmail(role: string, email: string): string | undefined {
    return this.idOf(keyOfEmail(role, email));
  }

  #hash(externalId: string): string {
    return idHash(this.#secret, externalId);
  }
}

/** The most contacts changed elsewhere that are read by id: each costs a call wherever a list or an entity shows it. */
const MAX_ELSEWHERE = 25;

/**
 * The contacts that webhooks named within the time that the search index may lag. An import can change thousands: then the
 * first few are read by id like own writes, and the others follow the index.
 */
export class ChangedElsewhere {
  readonly #ids = new LRUCache<string, true>({ max: MAX_ELSEWHERE, ttl: INDEX_LAG_MS });

  /** Whether a contact is one of those that are read by id from now on. */
  take(id: string): boolean {
    this.#ids.purgeStale();
    if (!this.#ids.has(id) && this.#ids.size === MAX_ELSEWHERE) return false;
    this.#ids.set(id, true);
    return true;
  }
}
