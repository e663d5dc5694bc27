import { ExportError } from "./export-error.js";
import type { FormatName } from "./formats/create-format.js";

/** What to export, and where to. */
export interface ExportOptions {
  /** The directory of the export. It is made where there is none; an export that was interrupted there continues. */
  readonly out: string;
  /** Whom to export: a value of the graph's `ContactFilter`. Everybody where it is left out. */
  readonly filter?: unknown;
  /**
   * Fields of `Contact`, `customAttributes` or `customAttributes.<name>`. All plain fields and all custom attributes where
   * it is left out.
   */
  readonly fields?: readonly string[];
  /** What belongs to each contact and is exported with it: `tags`, `segments`, `companies`, `notes`, `conversations`. */
  readonly include?: readonly string[];
  /** How files are written: `ndjson` by default. */
  readonly format?: FormatName;
  /** Whether files of NDJSON or CSV are compressed. */
  readonly gzip?: boolean;
  /**
   * The `_manifest.json` of an earlier export of the same workspace and filter, or its directory: then only contacts that
   * changed since its `asOf` are written, with `_op: "upsert"`.
   */
  readonly since?: string;
  /**
   * With `since`: finds those of the earlier export who have gone, by reading everybody. They are in a file of their own,
   * with `_op: "gone"`.
   */
  readonly detectGone?: boolean;
  /** Counts and tells the price, and writes nothing. */
  readonly dryRun?: boolean;
  /**
   * Agrees to the price of `detectGone`, which reads everybody, and of `include` where it takes more than 1,000 calls; without
   * it such an export is refused with its price.
   */
  readonly yes?: boolean;
  /** Parts that are read at a time, 1 to 16; 4 by default. */
  readonly lanes?: number;
  /** Stops the export. What is on disk stays, and the same call continues there. */
  readonly signal?: AbortSignal;
}

const MAX_LANES = 16;
const DEFAULT_LANES = 4;

/** @throws ExportError `usage` */
export function checkDetectGone({ detectGone, since }: ExportOptions): void {
  if (detectGone && since === undefined)
    throw new ExportError(
      "usage",
      "Contacts that are gone are found by comparison with an earlier export. Name that export with `since`.",
    );
}

/** @throws ExportError `usage` */
export function readLanes({ lanes = DEFAULT_LANES }: ExportOptions): number {
  if (Number.isInteger(lanes) && lanes >= 1 && lanes <= MAX_LANES) return lanes;
  throw new ExportError("usage", `The number of lanes must be from 1 to ${MAX_LANES}.`);
}
