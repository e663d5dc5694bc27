import { ImportError } from "./import-error.js";
import type { FieldMap } from "./targets.js";

export type ImportFormat = "ndjson" | "csv";

/** What to import, and how. */
export interface ImportOptions {
  /** The file: NDJSON or CSV, in UTF-8 or UTF-16, compressed by gzip or not. */
  readonly in: string;
  /** How the file is written. By its name where it is left out: `.ndjson`, `.jsonl` or `.csv`, each with `.gz` or not. */
  readonly format?: ImportFormat;
  /**
   * Fields by the names of columns, or of keys in NDJSON; null leaves a column out. A name that is not in it stands for
   * itself.
   */
  readonly map?: FieldMap;
  /**
   * Whether a `'` in front of what a spreadsheet would run as a formula is taken off. Files that stand beside the
   * `_manifest.json` of their export are known to need it.
   */
  readonly escaped?: boolean;
  /** A custom attribute that names each lead, and that is written with the lead. */
  readonly key?: string;
  /** Whether leads without `key` are created each time they are sent. */
  readonly allowDuplicateLeads?: boolean;
  /** Whether tags that do not exist are created. */
  readonly createTags?: boolean;
  /** Whether nothing is sent when a row has a fault. */
  readonly strict?: boolean;
  /** Tells what an import would do, and writes nothing to Intercom and no journal. */
  readonly dryRun?: boolean;
  /** Where the results of the rows go; `<in>.results.ndjson` by default. The journal stands beside it. */
  readonly results?: string;
  /** Batches of 50 rows that are worked at a time, 1 to 16; 4 by default. */
  readonly lanes?: number;
  /**
   * How far Intercom's search may be behind, in milliseconds; five minutes by default. A lead whose creation got no answer
   * is searched for as long before it is sent again.
   */
  readonly indexLagMs?: number;
  /** Stops the import. The same call continues it. */
  readonly signal?: AbortSignal;
}

const FORMATS: Readonly<Record<string, ImportFormat>> = { ndjson: "ndjson", jsonl: "ndjson", csv: "csv" };
const MAX_LANES = 16;
const DEFAULT_LANES = 4;

/** @throws ImportError `usage` */
export function readImportFormat({ in: file, format }: ImportOptions): ImportFormat {
  const known =
    format === undefined ? FORMATS[/\.(\w+)(?:\.gz)?$/.exec(file)?.[1]?.toLowerCase() ?? ""] : format;
  if (known === "ndjson" || known === "csv") return known;
  throw new ImportError(
    "usage",
    format === undefined
      ? "The name of the file does not say how it is written. Name the format: ndjson or csv."
      : "The format is ndjson or csv.",
  );
}

/** @throws ImportError `usage` */
export function readImportLanes({ lanes = DEFAULT_LANES }: ImportOptions): number {
  if (Number.isInteger(lanes) && lanes >= 1 && lanes <= MAX_LANES) return lanes;
  throw new ImportError("usage", `The number of lanes must be from 1 to ${MAX_LANES}.`);
}

/** The files beside the one that is imported. */
export interface ImportFiles {
  readonly results: string;
  readonly journal: string;
  readonly lock: string;
}

export function filesOf({ in: file, results = `${file}.results.ndjson` }: ImportOptions): ImportFiles {
  const stem = results.replace(/(\.results)?(\.ndjson)?$/, "");
  return { results, journal: `${stem}.journal.ndjson`, lock: `${stem}.import.lock` };
}
