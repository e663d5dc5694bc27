import { type AttributeColumn, columnsOf, type Operation } from "../columns.js";
import { ExportError } from "../export-error.js";
import type { Selection } from "../fields.js";
import { csv } from "./csv.js";
import type { Format } from "./format.js";
import { ndjson } from "./ndjson.js";
import { textFormat } from "./text-format.js";

export const FORMATS = ["ndjson", "csv", "parquet"] as const;
export type FormatName = (typeof FORMATS)[number];

/** How files are written, as it was asked for. */
export interface FormatChoice {
  readonly name: FormatName;
  readonly gzip: boolean;
  /** One word for both. */
  readonly word: string;
  /** Whether custom attributes are columns, so that their definitions are needed. */
  readonly hasColumns: boolean;
}

/** @throws ExportError `usage` */
export function readFormat(name: string = "ndjson", gzip = false): FormatChoice {
  const known = FORMATS.find((format) => format === name);
  if (!known)
    throw new ExportError("usage", `There is no format ${JSON.stringify(name)}: use ${FORMATS.join(", ")}.`);
  if (known === "parquet" && gzip)
    throw new ExportError("usage", "Parquet is compressed by itself: leave gzip out, or use another format.");
  return { name: known, gzip, word: gzip ? `${known}.gz` : known, hasColumns: known !== "ndjson" };
}

/**
 * Libraries are loaded for the formats that need them.
 * @param op What the column `_op` says; without the column where it is `null`.
 */
export async function createFormat(
  { name, gzip }: FormatChoice,
  selection: Selection,
  attributes: readonly AttributeColumn[],
  op: Operation | null,
): Promise<Format> {
  if (name === "ndjson") return textFormat(ndjson(selection, op), gzip);
  const columns = columnsOf(selection, attributes, op);
  if (name === "csv") return textFormat(csv(columns), gzip);
  const { parquet } = await import("./parquet.js");
  return parquet(columns);
}
