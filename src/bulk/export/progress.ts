import type { Manifest } from "./directory/manifest.js";
import type { ExportPrice } from "./price.js";

/** The progress of an export: numbers only, no personal data. */
export interface ExportProgress {
  /** `counting` cuts the workspace into parts; `walking` reads and counts them again; `finished` comes last. */
  readonly phase: "counting" | "walking" | "finished";
  /** Rows in the files so far. */
  readonly rows: number;
  /** Rows that were counted before the walks; 0 while they are counted. */
  readonly expected: number;
  readonly partsDone: number;
  readonly parts: number;
  /** Calls to Intercom, those of interrupted runs included. */
  readonly calls: number;
  /** Milliseconds of this run in which calls waited for the rate limit. */
  readonly waitedMs: number;
  /** With `finished` only, and not after a dry run. */
  readonly result?: ExportResult;
  /** With `walking` where this run has counted, and with `finished` after a dry run. */
  readonly price?: ExportPrice;
}

/** The result of an export. */
export interface ExportResult {
  /** What `_manifest.json` says. */
  readonly manifest: Manifest;
  /** Whether the directory held the whole export before, so that nothing was read. */
  readonly wasComplete: boolean;
}
