import { LRUCache } from "lru-cache";

/** What became of an operation that was sent under a key, as far as it was recorded. */
export interface IdempotencyRecord {
  /** Tells whether two operations are the same; of their content it tells nothing. */
  readonly fingerprint: string;
  /** When it was begun, in Unix milliseconds. */
  readonly beganAt: number;
  /** The answer, once there is one. */
  readonly answer?: string;
}

/** Where the records of keys are kept, each for a day. Every method rejects where the place cannot be reached. */
export interface IdempotencyRecords {
  /** Keeps the record if the key has none; else returns the one it has. */
  begin(key: string, record: IdempotencyRecord): Promise<IdempotencyRecord | null>;
  /** Replaces the record. */
  finish(key: string, record: IdempotencyRecord): Promise<void>;
  /** Forgets the key. */
  release(key: string): Promise<void>;
}

export const KEPT_MS = 24 * 3_600_000;
const MAX_KEPT = 10_000;

/** Records of this process alone: another replica, or this one after a restart, knows nothing of them. */
export function memoryRecords(): IdempotencyRecords {
  const records = new LRUCache<string, IdempotencyRecord>({ max: MAX_KEPT, ttl: KEPT_MS });
  let hasWarned = false;
  return {
    async begin(key, record) {
      if (!hasWarned) warn();
      hasWarned = true;
      const known = records.get(key);
      if (known) return known;
      records.set(key, record);
      return null;
    },
    async finish(key, record) {
      records.set(key, record);
    },
    async release(key) {
      records.delete(key);
    },
  };
}

function warn(): void {
  process.emitWarning(
    "Idempotency keys are kept in the memory of this process only: set REDIS_URL, so that they outlive it and hold for all replicas.",
    { type: "IntercomGraphWarning", code: "IDEMPOTENCY_IN_MEMORY" },
  );
}
