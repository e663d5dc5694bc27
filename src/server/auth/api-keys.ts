import { createHash, timingSafeEqual } from "node:crypto";
import type { ApiKey } from "../../config/api-keys.js";
import { bearerToken, unauthenticated } from "./bearer.js";
import type { Authenticate, Caller } from "./caller.js";
import { toNamedAdmin } from "./named-admin.js";

/** The API keys that are accepted at the moment. */
export class AcceptedKeys {
  #known: readonly { readonly hash: Buffer; readonly caller: Caller }[] = [];

  constructor(keys: readonly ApiKey[]) {
    this.replace(keys);
  }

  /** From the next request on these keys count, and no others. What is at work ends as it began. */
  replace(keys: readonly ApiKey[]): void {
    this.#known = keys.map(({ name, sha256, scopes, isBulk, adminId }) => ({
      hash: Buffer.from(sha256, "hex"),
      caller: { id: name, label: name, scopes: new Set(scopes), isBulk, admin: toNamedAdmin(adminId) },
    }));
  }

  callerOf(key: string): Caller | undefined {
    const given = createHash("sha256").update(key).digest();
    let found: Caller | undefined;
    // Every key is compared, and each in constant time: how long it takes tells nothing about the keys.
    for (const { hash, caller } of this.#known) if (timingSafeEqual(hash, given)) found = caller;
    return found;
  }
}

/** Knows callers by their API keys, which are looked up for every request. */
export function authenticateByApiKey(keys: AcceptedKeys): Authenticate {
  return (authorization) => {
    const caller = keys.callerOf(bearerToken(authorization));
    if (!caller) throw unauthenticated();
    return caller;
  };
}
