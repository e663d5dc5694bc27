import { stringify } from "csv-stringify/sync";
import { DateTimeScalar } from "../../../graph/scalars/date-time.scalar.js";
import type { Column } from "../columns.js";
import type { ValueKind } from "../fields.js";
import type { Format } from "./format.js";
import { textFormat } from "./text-format.js";

/** Comma-separated values of RFC 4180 in UTF-8, with a line of names. Null is empty. */
export function csv(columns: readonly Column[], gzip: boolean): Format {
  return textFormat({
    extension: "csv",
    gzip,
    head: stringify([columns.map(({ name }) => unfold(name))]),
    encode: (contacts) =>
      stringify(contacts.map((contact) => columns.map(({ kind, read }) => cellOf(read(contact), kind)))),
  });
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
