import type { KeptAnswer } from "./kept-answer.js";
import type { IdempotencyRecord } from "./records.js";

/** Answers of Redis may be late, and clocks differ. */
const SLACK_MS = 5_000;

/** Past every deadline the process that ran it must have died before it could tell. */
export function mayBeRunning({ beganAt }: IdempotencyRecord, operationTimeoutMs: number): boolean {
  return Date.now() - beganAt < operationTimeoutMs + SLACK_MS;
}

/** The root fields that the process which died had begun and not answered. */
export function lostOf(
  { begun }: IdempotencyRecord,
  order: readonly string[],
  before: KeptAnswer,
): readonly string[] {
  return order.filter((name, place) => (begun?.includes(place) ?? true) && !Object.hasOwn(before, name));
}

/** What the record of the next run takes over from that of the last one, and what it begins with. */
export function takenOver(
  { answer }: IdempotencyRecord,
  order: readonly string[],
  settled: readonly string[],
) {
  const first = order.findIndex((name) => !settled.includes(name));
  const begun = order.flatMap((name, place) => (settled.includes(name) || place === first ? [place] : []));
  return { begun, ...(answer !== undefined && { answer }) };
}
