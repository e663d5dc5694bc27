import { IntercomFailure } from "../../intercom/transport/failure.js";
import { type KeptAnswer, withoutValues } from "./kept-answer.js";
import type { IdempotencyRecord, IdempotencyRecords, RecordKey } from "./records.js";

/** An operation that holds the record of its key. */
export interface Run {
  readonly key: RecordKey;
  /** As it was last written. */
  record: IdempotencyRecord;
}

/**
 * Where nothing was written, sending it again is a first time.
 * @param hasRows Whether rows have records of their own: then the key stays with this operation.
 */
export async function settle(
  records: IdempotencyRecords,
  { key, record }: Run,
  kept: KeptAnswer,
  hasRows: boolean,
): Promise<void> {
  if (Object.keys(kept).length === 0 && !hasRows) return records.release(key, record);
  const over = (answer: KeptAnswer) => ({ ...record, isRunning: false, answer: JSON.stringify(answer) });
  try {
    await records.replace(key, record, over(kept));
  } catch (error) {
    if (!(error instanceof IntercomFailure)) throw error;
    await records.replace(key, record, over(withoutValues(kept))); // that fits into the room it has
  }
}
