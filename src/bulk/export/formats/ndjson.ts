import type { Contact } from "../../../graph/contacts/contact.type.js";
import { DateTimeScalar } from "../../../graph/scalars/date-time.scalar.js";
import type { Operation } from "../columns.js";
import { type Selection, SHAPES, type Shape, type ValueKind } from "../fields.js";
import { listOf } from "../lists/lists-of.js";
import type { TextEncoding } from "./text-format.js";

/** One JSON object a line, in the shape that a contact has in the graph. */
export function ndjson(selection: Selection, op: Operation | null): TextEncoding {
  const write = rowWriter(selection, op);
  return {
    extension: "ndjson",
    encode: (contacts) => contacts.map((contact) => `${JSON.stringify(write(contact))}\n`).join(""),
  };
}

type Row = Record<string, unknown>;

function rowWriter(
  { fields, attributes, lists = [] }: Selection,
  op: Operation | null,
): (contact: Contact) => Row {
  return (contact) => {
    const row: Row = op ? { _op: op } : {};
    for (const field of fields) row[field] = jsonOf(contact[field], SHAPES[field]);
    if (attributes === "all") row["customAttributes"] = contact.customAttributes;
    else if (attributes.length > 0) row["customAttributes"] = picked(contact.customAttributes, attributes);
    for (const name of lists) row[name] = listOf(contact, name);
    return row;
  };
}

function jsonOf(value: unknown, shape: Shape): unknown {
  if (value === null) return null;
  if (typeof shape === "string") return scalarOf(value, shape);
  const object = value as Row;
  return Object.fromEntries(
    Object.entries(shape).map(([key, kind]) => [key, scalarOf(object[key] ?? null, kind)]),
  );
}

const scalarOf = (value: unknown, kind: ValueKind): unknown =>
  kind === "time" && value !== null ? DateTimeScalar.serialize(value) : value;

function picked(values: Readonly<Row>, names: readonly string[]): Row {
  const own = names.filter((name) => Object.hasOwn(values, name));
  return Object.fromEntries(own.map((name) => [name, values[name]]));
}
