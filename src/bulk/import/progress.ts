import type { Fault } from "./read/file-row.js";
import type { Counts } from "./results.js";

/** The progress of an import: numbers only, no personal data. */
export interface ImportProgress {
  /** `checking` reads all rows before the first one is sent; `importing` sends them; `finished` comes last. */
  readonly phase: "checking" | "importing" | "finished";
  /** Rows that are done, those of earlier runs included. While rows are checked, those that were read. */
  readonly rows: number;
  /** Rows of the file; 0 until they are counted. */
  readonly expected: number;
  /** Calls to Intercom in this run. */
  readonly calls: number;
  /** Milliseconds of this run in which calls waited for the rate limit. */
  readonly waitedMs: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly conflict: number;
  readonly unknown: number;
  /** With `finished` only. */
  readonly result?: ImportResult;
}

/** What is wrong with one row. */
export interface RowFault extends Fault {
  readonly row: number;
}

/** The result of an import, or of a dry run. */
export interface ImportResult {
  readonly rows: number;
  readonly counts: Counts;
  /** Rows that have a fault of their own, found before anything was sent. */
  readonly faultyRows: number;
  /** The first of these faults; the file of results has all of them. */
  readonly faults: readonly RowFault[];
  /** Whether all rows are in Intercom as they stand in the file. */
  readonly isComplete: boolean;
  /** Whether they were before, so that nothing was read or written. */
  readonly wasComplete: boolean;
  /** The file of results; `null` after a dry run without one. */
  readonly results: string | null;
  readonly calls: number;
}
