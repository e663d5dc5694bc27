import { stringify } from "csv-stringify/sync";
import { DateTimeScalar } from "../../../graph/scalars/date-time.scalar.js";
import type { Column } from "../columns.js";
import type { ValueKind } from "../fields.js";
import type { TextEncoding } from "./text-format.js";

/** Comma-separated values of RFC 4180 in UTF-8, with a line of names. Null is empty. */
export function csv(columns: readonly Column[]): TextEncoding {
  const options = { quoted_empty: columns.length === 1 }; // a row of one empty column would be a blank line
  return {
    extension: "csv",
    head: stringify([columns.map(({ name }) => unfold(name))]),
    encode: (contacts) =>
      stringify(
        contacts.map((contact) => columns.map(({ kind, read }) => cellOf(read(contact), kind))),
        options,
      ),
  };
}

function cellOf(value: unknown, kind: ValueKind): string {
  if (value === null || value === undefined) return "";
  if (kind === "time") return String(DateTimeScalar.serialize(value));
  if (kind === "json") return unfold(JSON.stringify(value));
  return kind === "text" ? unfold(String(value)) : String(value);
}

/**
 * What a spreadsheet would run as a formula: anybody can write it into a name of their own. A text that looks as if it had
 * been unfolded gets another `'`, so that an import can take the first one off without a doubt.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

const unfold = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
