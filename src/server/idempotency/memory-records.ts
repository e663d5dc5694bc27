import { IntercomFailure } from "../../intercom/failure.js";
import { DAY_MS, type IdempotencyRecord, type IdempotencyRecords, type RecordKey } from "./records.js";

/** The room of all callers together. */
export interface RecordRoom {
  readonly records: number;
  readonly bytes: number;
}

/** What one caller may hold of it. */
const SHARE = 1 / 4;
const HOUR_MS = 3_600_000;
/** What a record takes before its answer is known. */
const LEAST_BYTES = 1_024;

interface Kept {
  readonly record: IdempotencyRecord;
  readonly bytes: number;
  /** On the monotonic clock. */
  readonly at: number;
}

/** One caller's records, the oldest first. */
interface Held {
  readonly records: Map<string, Kept>;
  bytes: number;
}

/**
 * Records of this process alone: another replica, or this one after a restart, knows nothing of them. Each caller has a
 * room of its own, in which its oldest record makes room for a new one once it is an hour old.
 *
 * @param now Milliseconds on a clock that never goes back.
 */
export function memoryRecords(
  room: RecordRoom,
  now: () => number = () => performance.now(),
): IdempotencyRecords {
  const callers = new Map<string, Held>();
  const total = { records: 0, bytes: 0 };
  let hasWarned = false;

  function put({ caller, hash }: RecordKey, record: IdempotencyRecord, at: number): void {
    const held = callers.get(caller) ?? { records: new Map(), bytes: 0 };
    callers.set(caller, held);
    const bytes = sizeOf(hash, record);
    held.records.set(hash, { record, bytes, at });
    held.bytes += bytes;
    total.records += 1;
    total.bytes += bytes;
  }

  function take({ caller, hash }: RecordKey): void {
    const held = callers.get(caller);
    const kept = held?.records.get(hash);
    if (!held || !kept) return;
    held.records.delete(hash);
    held.bytes -= kept.bytes;
    total.records -= 1;
    total.bytes -= kept.bytes;
    if (held.records.size === 0) callers.delete(caller);
  }

  /** Drops what is over, oldest first, until a record of this size fits; tells the wait in ms where it does not. */
  function makeRoom(caller: string, bytes: number, records: number): number {
    dropOlderThan(caller, DAY_MS);
    const isOwnFull = () => {
      const held = callers.get(caller);
      return (
        (held?.records.size ?? 0) + records > room.records * SHARE ||
        (held?.bytes ?? 0) + bytes > room.bytes * SHARE
      );
    };
    const isAllFull = () => total.records + records > room.records || total.bytes + bytes > room.bytes;
    while (isOwnFull() || isAllFull()) {
      // In a full process an hour is all that anybody was promised.
      const from = isOwnFull() ? [caller] : [caller, ...callers.keys()];
      const oldest = from.map(oldestOf).filter((it) => it !== undefined);
      const over = oldest.find(({ at }) => now() - at >= HOUR_MS);
      if (!over) return Math.min(HOUR_MS, ...oldest.map(({ at }) => at + HOUR_MS - now()));
      take(over.key);
    }
    return 0;
  }

  function oldestOf(caller: string) {
    const [first] = callers.get(caller)?.records ?? [];
    return first && { key: { caller, hash: first[0] }, at: first[1].at };
  }

  function dropOlderThan(caller: string, ms: number): void {
    for (;;) {
      const oldest = oldestOf(caller);
      if (!oldest || now() - oldest.at < ms) return;
      take(oldest.key);
    }
  }

  const find = ({ caller, hash }: RecordKey) => callers.get(caller)?.records.get(hash);
  return {
    async begin(key, record) {
      if (!hasWarned) warn();
      hasWarned = true;
      const known = find(key);
      if (known && now() - known.at < DAY_MS) return known.record;
      const waitMs = makeRoom(key.caller, LEAST_BYTES, 1);
      if (waitMs > 0)
        throw new IntercomFailure("records-full", { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
      put(key, record, now());
      return null;
    },
    async replace(key, { run }, record) {
      const known = find(key);
      if (known?.record.run !== run) return false;
      const grown = sizeOf(key.hash, record) - known.bytes;
      if (grown > 0 && makeRoom(key.caller, grown, 0) > 0) throw new IntercomFailure("records-full");
      const at = known.at;
      take(key);
      put(key, record, record.answer === undefined ? at : now()); // the hour counts from the answer
      return true;
    },
    async release(key, { run }) {
      if (find(key)?.record.run === run) take(key);
    },
  };
}

/** Characters outside of Latin-1 make V8 take two bytes for each of a text's characters. */
function sizeOf(hash: string, { fingerprint, run, answer = "" }: IdempotencyRecord): number {
  return Math.max(LEAST_BYTES, 200 + hash.length + fingerprint.length + run.length + 2 * answer.length);
}

function warn(): void {
  process.emitWarning(
    "Idempotency keys are kept in the memory of this process only: set REDIS_URL, so that they outlive it and hold for all replicas.",
    { type: "IntercomGraphWarning", code: "IDEMPOTENCY_IN_MEMORY" },
  );
}
