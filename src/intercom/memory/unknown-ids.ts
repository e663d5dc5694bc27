import { LRUCache } from "lru-cache";
import { type Change, type Changes, idHash } from "../changes.js";

/** How long an id that Intercom did not know is taken as unknown without asking again. */
const VERIFIED_FOR_MS = 60_000;
const MAX_REMEMBERED = 50_000;
const MAX_WRITES = 10_000;
const NEVER = Number.NEGATIVE_INFINITY;

/** What an id is of, and which of its keys it is. */
export type KeyOf = "contact.id" | "contact.externalId" | "company.id" | "company.companyId";

/**
 * The ids that Intercom did not know when it was last asked, here or by a replica. They are kept and published as keyed
 * hashes only, because an external id may be an e-mail address. A write of an object forgets its ids.
 */
export class UnknownIds {
  /** When Intercom was asked, on the clock of `performance.now()`. */
  readonly #askedAt = new LRUCache<string, number>({ max: MAX_REMEMBERED });
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
      this.#askedAt.set(keyHash, performance.now());
    });
  }

  /** Reads an object by one of its ids, and remembers the id if Intercom does not know it. */
  async verify<T>(of: KeyOf, id: string, find: () => Promise<T | null>): Promise<T | null> {
    const askedAt = performance.now();
    const found = await find();
    const keyHash = this.#keyHash(of, id);
    if (found !== null) this.#askedAt.delete(keyHash);
    else if (this.#gapAt < askedAt && !this.#wasWritten(keyHash, askedAt))
      this.#changes.publish({ kind: "unknown", keyHash }, "own");
    return found;
  }

  /** Whether Intercom was asked for the id within the last minute, and did not know it. */
  has(of: KeyOf, id: string): boolean {
    return this.#askedAt.size > 0 && isRecent(this.#lastAsked(of, id));
  }

  /** Those of the ids that Intercom was not asked for within the last minute, the longest unasked first. */
  unasked(of: KeyOf, ids: readonly string[]): string[] {
    const asked = ids.map((id) => ({ id, at: this.#lastAsked(of, id) })).filter(({ at }) => !isRecent(at));
    return asked.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))).map(({ id }) => id);
  }

  /** Publishes a write of a company by this process; `null` where an id of it is not known. */
  companyWritten(id: string | null, companyId: string | null): void {
    const companyIdHash = companyId === null ? null : idHash(this.#secret, companyId);
    this.#changes.publish({ kind: "company", id, companyIdHash }, "own");
  }

  #forget(change: Change): void {
    if (change.kind === "gap") {
      this.#gapAt = performance.now();
      this.#askedAt.clear();
    }
    for (const keyHash of this.#keyHashesOf(change)) {
      this.#writtenAt.set(keyHash, performance.now());
      this.#askedAt.delete(keyHash);
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
    return hashes;
  }

  #wasWritten(keyHash: string, since: number): boolean {
    return (this.#writtenAt.peek(keyHash) ?? NEVER) >= since;
  }

  #lastAsked(of: KeyOf, id: string): number {
    return this.#askedAt.peek(this.#keyHash(of, id)) ?? NEVER;
  }

  #keyHash(of: KeyOf, id: string): string {
    return `${of}:${idHash(this.#secret, id)}`;
  }
}

const isRecent = (askedAt: number) => performance.now() - askedAt < VERIFIED_FOR_MS;
