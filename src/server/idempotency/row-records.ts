import { randomUUID } from "node:crypto";
import { keyedHash } from "../../crypto/keyed-hash.js";
import type { RowRecords, RowRun } from "../../graph/context.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { mayBeRunning } from "./earlier-run.js";
import { MAX_ANSWER } from "./kept-answer.js";
import type { IdempotencyRecord, IdempotencyRecords } from "./records.js";

/** The operation whose rows are settled. */
export interface RowScope {
  readonly caller: string;
  /** The Idempotency-Key as the client sent it. */
  readonly key: string;
  /** Keys the hashes under which records are kept. */
  readonly secret: string;
  readonly fingerprint: string;
  readonly operationTimeoutMs: number;
}

/**
 * Records of single rows, each under a key of its own. The operation's own record makes sure that the key is used for one
 * operation only, and that one run goes on at a time.
 */
export function rowRecords(
  records: IdempotencyRecords,
  { caller, key: given, secret, fingerprint, operationTimeoutMs }: RowScope,
): RowRecords {
  return {
    async begin(field, row): Promise<RowRun> {
      const key = { caller, hash: keyedHash(secret, caller, given, "row", field, row) };
      const record: IdempotencyRecord = {
        fingerprint,
        run: randomUUID(),
        beganAt: Date.now(),
        isRunning: true,
      };
      let known: IdempotencyRecord | null;
      try {
        known = await records.begin(key, record);
      } catch (error) {
        const isFull = error instanceof IntercomFailure && error.kind === "records-full";
        return { refusedWith: isFull ? error : new IntercomFailure("not-sent") };
      }
      if (known?.answer !== undefined) return { answer: known.answer };
      if (known)
        return {
          refusedWith: mayBeRunning(known, operationTimeoutMs)
            ? new IntercomFailure("in-progress", { retryAfterSeconds: 1 })
            : new IntercomFailure("outcome-lost"),
        };
      const over = (answer: string) => records.replace(key, record, { ...record, isRunning: false, answer });
      const settle = async (answer: string | undefined, least?: string): Promise<unknown> => {
        if (answer === undefined) return records.release(key, record);
        if (least === undefined) return over(answer);
        return answer.length > MAX_ANSWER ? over(least) : over(answer).catch(() => over(least));
      };
      return {
        async end(...answers) {
          await settle(...answers).catch(() => undefined); // without an end the outcome is unknown
        },
      };
    },
  };
}
