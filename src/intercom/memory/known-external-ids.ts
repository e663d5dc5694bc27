import { LRUCache } from "lru-cache";

/** About 10 MB. */
const MAX_KEPT = 50_000;

/** The external ids of the contacts that were read last, hashed, because they may be e-mail addresses. */
export class KnownExternalIds {
  readonly #hashes = new LRUCache<string, string>({ max: MAX_KEPT });
  readonly #hash: (externalId: string) => string;

  constructor(hash: (externalId: string) => string) {
    this.#hash = hash;
  }

  learn(id: string, externalId: string): void {
    this.#hashes.set(id, this.#hash(externalId));
  }

  /** `null` where it is not known. */
  hashOf(id: string): string | null {
    return this.#hashes.get(id) ?? null;
  }
}
