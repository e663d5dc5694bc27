import type { IntercomUserErrorCode } from "../../graph/errors/intercom-user-error-code.enum.js";

/** What became of a row. */
export const OUTCOMES = ["created", "updated", "unchanged", "refused", "conflict", "unknown"] as const;
export type RowOutcome = (typeof OUTCOMES)[number];

/** Outcomes after which a row needs nothing more, as long as it is not changed. */
export const SETTLED: ReadonlySet<RowOutcome> = new Set(["created", "updated", "unchanged"]);

/** What the results file says of a row. */
export interface RowResult {
  readonly row: number;
  readonly outcome: RowOutcome;
  /** Intercom's id of the contact, or of the one that is in the way; `null` where it is not known. */
  readonly contactId: string | null;
  /** Why it was not imported, or not all of it; `null` where it was. */
  readonly code: IntercomUserErrorCode | null;
  /** The field to blame, where it is known. */
  readonly field: string | null;
  readonly message: string | null;
}

/** Numbers of rows by their outcomes. */
export type Counts = Record<RowOutcome, number>;

export const noCounts = (): Counts => Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts;

/** Whether no row needs anything more. */
export const isSettled = (counts: Counts): boolean =>
  OUTCOMES.every((outcome) => counts[outcome] === 0 || SETTLED.has(outcome));
