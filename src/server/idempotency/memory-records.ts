import type { IdempotencyRoom } from "../../config/serving.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { HOUR_MS, type IdempotencyRecord, type IdempotencyRecords, type RecordKey } from "./records.js";

/** The part of it that one caller may hold. */
const SHARE = 1 / 4;
/** The size of a record before its answer is known. */
const LEAST_BYTES = 1_024;

interface Kept {
  readonly caller: string;
  readonly record: IdempotencyRecord;
  readonly bytes: number;
  /** On the monotonic clock. */
  readonly at: number;
}

/** One caller's records, by their hashes, the oldest first. */
interface Held {
  readonly hashes: Set<string>;
  bytes: number;
}

/**
 * Records of this process alone: another replica, or this one after a restart, knows nothing of them. Each caller has a
 * room of its own. A record ends after an hour, whoever has it and however full the process is; until then none makes room
 * for another.
 *
 * @param now Milliseconds on a clock that never goes back.
 */
export function memoryRecords(
  room: IdempotencyRoom,
  now: () => number = () => performance.now(),
): IdempotencyRecords {
  /** By their hashes, the oldest first: all live equally long, so they end in this order. */
  const records = new Map<string, Kept>();
  const callers = new Map<string, Held>();
  let bytesOfAll = 0;
  let hasWarned = false;

  function put({ caller, hash }: RecordKey, record: IdempotencyRecord): void {
    const held = callers.get(caller) ?? { hashes: new Set(), bytes: 0 };
    callers.set(caller, held);
    const bytes = sizeOf(hash, record);
    records.set(hash, { caller, record, bytes, at: now() });
    held.hashes.add(hash);
    held.bytes += bytes;
    bytesOfAll += bytes;
  }

  function take(hash: string): void {
    const kept = records.get(hash);
    const held = kept && callers.get(kept.caller);
    if (!held) return;
    records.delete(hash);
    held.hashes.delete(hash);
    held.bytes -= kept.bytes;
    bytesOfAll -= kept.bytes;
    if (held.hashes.size === 0) callers.delete(kept.caller);
  }

  function endOld(): void {
    for (const [hash, { at }] of records) {
      if (now() - at < HOUR_MS) return;
      take(hash);
    }
  }

  /** How long, in milliseconds, until there may be room for so much more; 0 where there is. */
  function waitFor(caller: string, count: number, bytes: number): number {
    const { hashes, bytes: own } = callers.get(caller) ?? { hashes: new Set<string>(), bytes: 0 };
    if (hashes.size + count > room.records * SHARE || own + bytes > room.bytes * SHARE) return leftOf(hashes);
    if (records.size + count > room.records || bytesOfAll + bytes > room.bytes) return leftOf(records.keys());
    return 0;
  }

  function leftOf(hashes: Iterable<string>): number {
    for (const hash of hashes) return (records.get(hash)?.at ?? now()) + HOUR_MS - now();
    return HOUR_MS;
  }

  return {
    async begin(key, record) {
      if (!hasWarned) warn();
      hasWarned = true;
      endOld();
      const known = records.get(key.hash);
      if (known) return known.record;
      const waitMs = waitFor(key.caller, 1, LEAST_BYTES);
      if (waitMs > 0)
        throw new IntercomFailure("records-full", { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
      put(key, record);
      return null;
    },
    async replace(key, { run }, record) {
      endOld();
      const known = records.get(key.hash);
      if (known?.record.run !== run) return false;
      const grown = sizeOf(key.hash, record) - known.bytes;
      if (grown > 0 && waitFor(key.caller, 0, grown) > 0) throw new IntercomFailure("records-full");
      take(key.hash);
      put(key, record); // the hour counts from the answer
      return true;
    },
    async release({ hash }, { run }) {
      if (records.get(hash)?.record.run === run) take(hash);
    },
  };
}

/** Characters outside of Latin-1 make V8 take two bytes for each of a text's characters. */
function sizeOf(hash: string, { fingerprint, run, answer = "" }: IdempotencyRecord): number {
  return Math.max(LEAST_BYTES, 200 + hash.length + fingerprint.length + run.length + 2 * answer.length);
}

function warn(): void {
  process.emitWarning(
    "Idempotency keys are stored only in the memory of this process. Set REDIS_URL to share them between replicas and keep them across restarts.",
    { type: "IntercomGraphWarning", code: "IDEMPOTENCY_IN_MEMORY" },
  );
}
