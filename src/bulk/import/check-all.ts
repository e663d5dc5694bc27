import { checkRow, type ReadyRow, type Rules } from "./check-row.js";
import { ImportError } from "./import-error.js";
import type { Journal, Note } from "./journal/journal.js";
import type { RowFault } from "./progress.js";
import type { Fault } from "./read/file-row.js";
import type { ImportFile } from "./read/open-file.js";
import type { RowResult } from "./results.js";
import { type RowInput, toRowInput } from "./row-input.js";

const MAX_SHOWN = 20;
const ROWS_AT_ONCE = 500;

/** What was found wrong before anything was sent. */
export interface Faulty {
  readonly rows: number;
  readonly shown: readonly RowFault[];
}

/** Every row of a file, checked. */
export async function* checkedRows(
  file: ImportFile,
  rules: Rules,
): AsyncGenerator<{ readonly row: RowInput; readonly checked: ReadyRow | readonly Fault[] }, void, void> {
  for await (const fileRow of file.rows()) {
    const row = toRowInput(fileRow);
    yield { row, checked: await checkRow(row, rules) };
  }
}

export const isFaulty = (checked: ReadyRow | readonly Fault[]): checked is readonly Fault[] =>
  Array.isArray(checked);

/** Checks all rows, and notes those with a fault as refused. */
export async function checkAll(
  file: ImportFile,
  rules: Rules,
  { journal, onRow }: { readonly journal: Journal | null; onRow(): void },
): Promise<Faulty> {
  let rows = 0;
  const shown: RowFault[] = [];
  let notes: Note[] = [];
  for await (const { row, checked } of checkedRows(file, rules)) {
    onRow();
    if (!isFaulty(checked)) continue;
    rows += 1;
    for (const fault of checked) if (shown.length < MAX_SHOWN) shown.push({ row: row.row, ...fault });
    const result = refusedResult(row.row, checked);
    notes.push({ row: row.row, hash: row.hash, result });
    if (notes.length < ROWS_AT_ONCE) continue;
    await journal?.write(notes);
    notes = [];
  }
  await journal?.write(notes);
  return { rows, shown };
}

/** All faults of a row are in its message: a report that names one at a time takes as many runs. */
export function refusedResult(row: number, faults: readonly Fault[]): RowResult {
  const [first] = faults;
  const message =
    faults.length === 1
      ? (first?.message ?? null)
      : faults.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join(" ");
  return {
    row,
    outcome: "refused",
    contactId: null,
    code: "INVALID_INPUT",
    field: first?.field ?? null,
    message,
  };
}

/** Why nothing is sent where no fault is allowed. */
export function tooStrict({ rows, shown }: Faulty, results: string): ImportError {
  const list = shown.map(
    ({ row, field, message }) => `  - row ${row}${field ? `, ${field}` : ""}: ${message}`,
  );
  return new ImportError(
    "refused",
    `${rows} rows have faults, so that nothing was sent. ${results} has all of them; the first are:\n${list.join("\n")}`,
  );
}
