import { LRUCache } from "lru-cache";
import { type Change, type Changes, idHash } from "../changes.js";
import { INDEX_LAG_MS } from "./recent-writes.js";

/** How long an id that Intercom did not know is taken as unknown without asking again. */
const VERIFIED_FOR_MS = 60_000;
const MAX_REMEMBERED = 50_000;
const MAX_FOUND = 10_000;
const MAX_WRITES = 10_000;
const NEVER = Number.NEGATIVE_INFINITY;

/** What an id is of, and which of its keys it is. */
export type KeyOf =
  | "contact.id"
  | "contact.externalId"
  | "company.id"
  | "company.companyId"
  | "conversation.id"
  | "ticket.id";

/**
 * The ids that Intercom did not know when it was last asked, here or by a replica. They are kept and published as keyed
 * hashes only, because an external id may be an e-mail address. A write of an object forgets its ids.
 */
export class UnknownIds {
  /** When Intercom did not know an id, on the clock of `performance.now()`. */
  readonly #unknownAt = new LRUCache<string, number>({ max: MAX_REMEMBERED });
  /** When Intercom did know an id. The search index may not know it for a while. */
  readonly #foundAt = new LRUCache<string, number>({ max: MAX_FOUND });
  /** When an object was written: an answer to an earlier question says nothing about it. */
  readonly #writtenAt = new LRUCache<string, number>({ max: MAX_WRITES });
  /** When changes may have been missed. */
  #gapAt = NEVER;
  readonly #secret: string;
  readonly #changes: Changes;

  /**
   * @param secret Keys the hashes; the same in all replicas.
   * @param changes Where unknown ids of this process are published, and those and the writes of all sources are heard.
   */
  constructor(secret: string, changes: Changes) {
    this.#secret = secret;
    this.#changes = changes;
    changes.listen((change, source) => {
      if (change.kind !== "unknown") return this.#forget(change);
      const { keyHash } = change;
      // A replica may have asked before a write whose news was faster.
      if (source === "replica" && this.#wasWritten(keyHash, performance.now() - VERIFIED_FOR_MS)) return;
      this.#unknownAt.set(keyHash, performance.now());
      this.#foundAt.delete(keyHash);
    });
  }

  /** Reads an object by one of its ids, and remembers the id if Intercom does not know it. */
  async verify<T>(of: KeyOf, id: string, find: () => Promise<T | null>): Promise<T | null> {
    const askedAt = performance.now();
    const found = await find();
    const keyHash = this.#keyHash(of, id);
    if (found !== null) {
      this.#unknownAt.delete(keyHash);
      this.#foundAt.set(keyHash, performance.now());
    } else if (!this.#isOutdated(keyHash, askedAt))
      this.#changes.publish({ kind: "unknown", keyHash }, "own");
    return found;
  }

  /** Whether Intercom did not know the id within the last minute. */
  has(of: KeyOf, id: string): boolean {
    return this.#unknownAt.size > 0 && isWithin(VERIFIED_FOR_MS, this.#unknownAt.peek(this.#keyHash(of, id)));
  }

  /**
   * Of the ids, those that Intercom did know less than the lag of the index ago (`found`), and all but those that it did not
   * know within the last minute (`unasked`); the longest unasked first.
   */
  inTurn(of: KeyOf, ids: readonly string[]): { readonly found: string[]; readonly unasked: string[] } {
    const asked = ids.map((id) => {
      const keyHash = this.#keyHash(of, id);
      return { id, unknownAt: this.#unknownAt.peek(keyHash), foundAt: this.#foundAt.peek(keyHash) };
    });
    const at = ({ unknownAt, foundAt }: (typeof asked)[number]) => unknownAt ?? foundAt ?? NEVER;
    const inTurn = asked.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
    return {
      found: inTurn.filter(({ foundAt }) => isWithin(INDEX_LAG_MS, foundAt)).map(({ id }) => id),
      unasked: inTurn.filter(({ unknownAt }) => !isWithin(VERIFIED_FOR_MS, unknownAt)).map(({ id }) => id),
    };
  }

  /** Publishes a write of a company by this process; `null` where an id of it is not known. */
  companyWritten(id: string | null, companyId: string | null): void {
    const companyIdHash = companyId === null ? null : idHash(this.#secret, companyId);
    this.#changes.publish({ kind: "company", id, companyIdHash }, "own");
  }

  #forget(change: Change): void {
    if (change.kind === "gap") {
      this.#gapAt = performance.now();
      this.#unknownAt.clear();
    }
    for (const keyHash of this.#keyHashesOf(change)) {
      this.#writtenAt.set(keyHash, performance.now());
      this.#unknownAt.delete(keyHash);
    }
  }

  /** The keys of the object that was written. */
  #keyHashesOf(change: Change): string[] {
    const hashes: string[] = [];
    if (change.kind === "contact") {
      hashes.push(this.#keyHash("contact.id", change.id));
      if (change.externalIdHash !== null) hashes.push(`contact.externalId:${change.externalIdHash}`);
    }
    if (change.kind === "company") {
      if (change.id !== null) hashes.push(this.#keyHash("company.id", change.id));
      if (change.companyIdHash !== null) hashes.push(`company.companyId:${change.companyIdHash}`);
    }
    if (change.kind === "conversation" || change.kind === "ticket")
      hashes.push(this.#keyHash(`${change.kind}.id`, change.id));
    return hashes;
  }

  /** Whether the object was written, or found by another question, since it was asked for. */
  #isOutdated(keyHash: string, askedAt: number): boolean {
    const foundAt = this.#foundAt.peek(keyHash) ?? NEVER;
    return Math.max(foundAt, this.#gapAt) >= askedAt || this.#wasWritten(keyHash, askedAt);
  }

  #wasWritten(keyHash: string, since: number): boolean {
    return (this.#writtenAt.peek(keyHash) ?? NEVER) >= since;
  }

  #keyHash(of: KeyOf, id: string): string {
    return `${of}:${idHash(this.#secret, id)}`;
  }
}

const isWithin = (ms: number, at = NEVER) => performance.now() - at < ms;
