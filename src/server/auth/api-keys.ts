import { createHash, timingSafeEqual } from "node:crypto";
import { bearerToken, unauthenticated } from "./bearer.js";
import type { Authenticate, Caller, Scope } from "./caller.js";

export interface ApiKey {
  readonly name: string;
  /** SHA-256 of the key, in hex. Keys are random, so that a fast hash is as good as a slow one. */
  readonly sha256: string;
  readonly scopes: readonly Scope[];
  readonly isBulk: boolean;
}

/** Knows callers by their API keys. */
export function authenticateByApiKey(keys: readonly ApiKey[]): Authenticate {
  const known = keys.map(({ name, sha256, scopes, isBulk }) => ({
    hash: Buffer.from(sha256, "hex"),
    caller: { id: name, label: name, scopes: new Set(scopes), isBulk } satisfies Caller,
  }));
  return (authorization) => {
    const hash = createHash("sha256").update(bearerToken(authorization)).digest();
    let found: Caller | undefined;
    // Every key is compared, and each in constant time: how long it takes tells nothing about the keys.
    for (const key of known) if (timingSafeEqual(key.hash, hash)) found = key.caller;
    if (!found) throw unauthenticated();
    return found;
  };
}
