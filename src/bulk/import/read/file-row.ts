import type { Target } from "../targets.js";

/** What is wrong with a row, or with a value in it. It never repeats the value: it may be of a person. */
export interface Fault {
  /** The field, such as `email` or `customAttributes.plan`, where it is known. */
  readonly field: string | null;
  /** Cause, then cure. */
  readonly message: string;
}

/** A row as it stands in the file. */
export interface FileRow {
  /** In NDJSON the line, and in CSV the row as a spreadsheet counts it: the names are row 1. */
  readonly row: number;
  /** Whether all values are texts, whatever they stand for. */
  readonly fromText: boolean;
  readonly values: readonly (readonly [Target, unknown])[];
  /** What makes it unreadable. */
  readonly faults: readonly Fault[];
}

/** The most characters of a row: a contact with all attributes that Intercom takes has a sixteenth of it. */
export const MAX_ROW_LENGTH = 1_048_576 * 16;
