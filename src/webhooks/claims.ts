import type { Redis } from "ioredis";
import { LRUCache } from "lru-cache";
import { keyedHash } from "../crypto/keyed-hash.js";

/** Remembers which notifications were taken, so that a repeated delivery has no second effect. */
export interface Claims {
  /** False when the notification was claimed before. Rejects when the store cannot tell. */
  claim(id: string): Promise<boolean>;
  /** Forgets a claim whose work failed, so that the next delivery is taken. */
  release(id: string): Promise<void>;
}

/** Intercom repeats a delivery after a minute, and delays one by two hours at most. */
const KEPT_MS = 86_400_000;
const MAX_KEPT = 50_000;

/** The claims of one process. */
export function memoryClaims(): Claims {
  const claimed = new LRUCache<string, true>({ max: MAX_KEPT, ttl: KEPT_MS });
  return {
    async claim(id) {
      if (claimed.has(id)) return false;
      claimed.set(id, true);
      return true;
    },
    async release(id) {
      claimed.delete(id);
    },
  };
}

/**
 * Claims that replicas share.
 * @param secret Keys the hashes of ids in Redis; the same in all replicas.
 */
export function redisClaims(redis: Redis, secret: string): Claims {
  const keyOf = (id: string) => `intercom-graph:webhook:${keyedHash(secret, id)}`;
  return {
    claim: async (id) => (await redis.set(keyOf(id), "1", "PX", KEPT_MS, "NX")) === "OK",
    release: async (id) => void (await redis.del(keyOf(id))),
  };
}
