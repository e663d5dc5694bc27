import type { GraphQLSchema } from "graphql";
import type { Condition } from "../../graph/search/condition.js";
import { ExportError } from "../export/export-error.js";
import { readFields, type Selection } from "../export/fields.js";
import { readFilter } from "../export/read-filter.js";

/** The formats that can be read from the beginning. Parquet has its table of contents at the end. */
const STREAM_FORMATS = ["ndjson", "csv"] as const;
export type StreamFormat = (typeof STREAM_FORMATS)[number];

/** Whom and what to stream, as it was asked for. */
export interface StreamRequest {
  /** A value of the graph's `ContactFilter`. */
  readonly filter?: unknown;
  readonly fields?: unknown;
  readonly format?: unknown;
}

/** Whom and what to stream, checked. */
export interface AskedStream {
  readonly condition: Condition | undefined;
  readonly selection: Selection;
  readonly format: StreamFormat;
}

/** @throws ExportError `usage` with all faults of all options */
export function readAskedStream(
  schema: GraphQLSchema,
  { filter, fields, format }: StreamRequest,
): AskedStream {
  const faults: string[] = [];
  const collect = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const condition = collect(() => readFilter(schema, filter));
  const selection = collect(() => readFields(namesIn(fields)));
  const known = collect(() => formatIn(format));
  if (faults.length > 0 || !selection || !known)
    throw new ExportError("usage", "The request is wrong.", faults);
  return { condition, selection, format: known };
}

function namesIn(fields: unknown): readonly string[] | undefined {
  if (fields === undefined) return undefined;
  if (Array.isArray(fields) && fields.every((name) => typeof name === "string")) return fields;
  throw new ExportError("usage", "fields: it must be a list of names of fields.");
}

function formatIn(format: unknown = "ndjson"): StreamFormat {
  const known = STREAM_FORMATS.find((name) => name === format);
  if (known) return known;
  throw new ExportError(
    "usage",
    `format: it must be ${STREAM_FORMATS.join(" or ")}. Parquet cannot be streamed; \`intercom-graph export contacts\` writes it to files.`,
  );
}
