import type { Targets } from "../targets.js";
import { type FileRow, MAX_ROW_LENGTH } from "./file-row.js";

/** The rows of a file with one JSON object a line; empty lines are left out. A line that is none is a row with a fault. */
export async function* ndjsonRows(
  text: AsyncIterable<string>,
  targets: Targets,
): AsyncGenerator<FileRow, void, void> {
  let row = 0;
  for await (const line of linesOf(text)) {
    row += 1;
    if (line === null)
      yield broken(row, `The line has more than ${MAX_ROW_LENGTH} characters, which no contact has.`);
    else if (line.trim() !== "") yield read(row, line, targets);
  }
}

function read(row: number, line: string, targets: Targets): FileRow {
  const value = parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return broken(
      row,
      value === undefined
        ? "The line is not JSON. Write one object in each line, and end each line with a line feed."
        : 'The line is no JSON object, such as {"email": "ann@example.com"}.',
    );
  const values: FileRow["values"][number][] = [];
  const faults: FileRow["faults"][number][] = [];
  Object.entries(value).forEach(([name, given], index) => {
    const target = targets.of(name);
    if (target) values.push([target, given]);
    else
      faults.push({
        field: null,
        message: `Entry ${index + 1} is no field of a contact.${targets.near(name)}`,
      });
  });
  return { row, fromText: false, values, faults };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const broken = (row: number, message: string): FileRow => ({
  row,
  fromText: false,
  values: [],
  faults: [{ field: null, message }],
});

/** The lines of a text, however long they are: `null` for one that is too long to be held. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string | null, void, void> {
  let parts: string[] = [];
  let length = 0;
  const take = (part: string) => {
    length += part.length;
    if (length <= MAX_ROW_LENGTH) parts.push(part);
    else parts = [];
  };
  const end = () => {
    const line = length > MAX_ROW_LENGTH ? null : parts.join("");
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of text) {
    let start = 0;
    for (let at = piece.indexOf("\n"); at !== -1; at = piece.indexOf("\n", start)) {
      take(piece.slice(start, at));
      yield end();
      start = at + 1;
    }
    take(piece.slice(start));
  }
  if (length > 0) yield end();
}
