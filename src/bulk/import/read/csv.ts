import { pipeline, Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { refolded } from "../formula.js";
import { ImportError } from "../import-error.js";
import type { Target, Targets } from "../targets.js";
import { type FileRow, MAX_ROW_LENGTH } from "./file-row.js";

const DELIMITERS = [",", ";", "\t"];
const LINE_ENDS = ["\r\n", "\n", "\r"];

export interface CsvOptions {
  readonly path: string;
  /** Whether a `'` was put before texts that a spreadsheet would run as a formula. */
  readonly isEscaped: boolean;
}

/**
 * The rows of comma-separated values of RFC 4180, with names in the first. Semicolons and tabs are taken as well, as
 * spreadsheets write them. An empty cell is no value.
 * @throws ImportError `refused` where the names are wrong, or quotes leave open where a row ends
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  targets: Targets,
  options: CsvOptions,
): AsyncGenerator<FileRow, void, void> {
  const { start, all } = await withStart(text);
  const parser = parse({
    delimiter: delimiterOf(start),
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    max_record_size: MAX_ROW_LENGTH,
  });
  pipeline(Readable.from(all), parser, () => {}); // a failure ends the loop below
  const textIn = (cell: string) => (options.isEscaped ? refolded(cell) : cell);
  let columns: readonly Target[] | undefined;
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (!columns) columns = targets.ofHeader(cells.map((cell) => textIn(cell).trim()));
      else if (cells.length > 1 || cells[0] !== "") yield rowOf(row, cells, columns, textIn);
    }
  } catch (error) {
    throw explained(error, options.path);
  }
  if (!columns)
    throw new ImportError("refused", `${options.path} is empty: its first row has to hold names.`);
}

function rowOf(
  row: number,
  cells: readonly string[],
  columns: readonly Target[],
  textIn: (cell: string) => string,
): FileRow {
  if (cells.length !== columns.length) {
    const message = `The row has ${cells.length} cells, and the first row ${columns.length} names. Put texts that hold the delimiter or a line end into quotation marks.`;
    return { row, fromText: true, values: [], faults: [{ field: null, message }] };
  }
  const values = columns.flatMap((target, at) =>
    cells[at] === "" ? [] : [[target, textIn(cells[at] as string)] as const],
  );
  return { row, fromText: true, values, faults: [] };
}

/** The first line, and the text with it. */
async function withStart(text: AsyncIterable<string>) {
  const pieces = text[Symbol.asyncIterator]();
  let start = "";
  let isOver = false;
  while (!isOver && !/[\r\n]/.test(start) && start.length < MAX_ROW_LENGTH) {
    const piece = await pieces.next();
    if (piece.done) isOver = true;
    else start += piece.value;
  }
  async function* all() {
    if (start !== "") yield start;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  return { start: start.split(/[\r\n]/, 1)[0] ?? "", all: all() };
}

/** The delimiter that is there most often, outside of quotation marks. */
function delimiterOf(line: string): string {
  const unquoted = line.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** The parser's own messages quote what is in the file. */
function explained(error: unknown, path: string): unknown {
  const { code, lines } = error as CsvError & { readonly lines?: number };
  if (!code?.startsWith("CSV_")) return error;
  const cause =
    code === "CSV_MAX_RECORD_SIZE" || code === "CSV_QUOTE_NOT_CLOSED"
      ? "a quotation mark is opened, and never closed"
      : "a quotation mark stands inside a text, or text behind a closing one";
  return new ImportError(
    "refused",
    `${path} is no valid CSV near line ${lines}: ${cause}, so that nobody knows where rows end. Write " inside a text as "", and put such texts into quotation marks.`,
  );
}
