import { invalidParameter } from "../http/error.js";
import { type Day, dayOf } from "./dates.js";
import type { Field, FieldType } from "./field.js";

const OPERATORS = ["=", "!=", "IN", "NIN", "<", "<=", ">", ">=", "~", "!~", "^", "$"] as const;
export type Operator = (typeof OPERATORS)[number];

const STRING: readonly Operator[] = ["=", "!=", "IN", "NIN", "~", "!~", "^", "$"];
const NUMBER: readonly Operator[] = ["=", "!=", "IN", "NIN", ">", "<", ">=", "<="];

/** Which operators Intercom's description allows on which type. */
const ALLOWED: Readonly<Record<FieldType, readonly Operator[]>> = {
  string: STRING,
  integer: NUMBER,
  float: NUMBER,
  date: ["=", ">", "<"],
  boolean: ["=", "!=", "IN", "NIN"],
  tag: ["=", "!="],
  moment: NUMBER,
  count: NUMBER,
  // A string to the description, which excepts tag_id alone.
  segment: STRING,
};

/** The highest limit that users report; Intercom documents none. */
const MAX_LIST = 50;

type Scalar = string | number | boolean | null;

/** The value that a filter compares with: lower-cased text, a number, a flag, a day, null for "unknown", or several. */
export type Operand =
  | { readonly kind: "one"; readonly value: Scalar }
  | { readonly kind: "many"; readonly values: readonly Scalar[] }
  | { readonly kind: "day"; readonly day: Day };

export function isOperator(raw: unknown): raw is Operator {
  return OPERATORS.some((operator) => operator === raw);
}

/** Reads a filter's value for its field's type; refuses an operator that the type does not have. */
export function readOperand<T>(field: Field<T>, operator: Operator, raw: unknown, timezone: string): Operand {
  if (!ALLOWED[field.type].includes(operator)) {
    throw invalidParameter(`${operator} is not a valid operator for ${field.name}`);
  }
  if (operator === "IN" || operator === "NIN") return { kind: "many", values: readList(field, raw) };
  // A filter without a value is one of null: Intercom's own tests search so.
  if ((raw ?? null) === null && allowsNull(field, operator)) return { kind: "one", value: null };
  const value = readScalar(field, raw);
  return field.type === "date" && typeof value === "number"
    ? { kind: "day", day: dayOf(value, timezone) }
    : { kind: "one", value };
}

function readList<T>(field: Field<T>, raw: unknown): Scalar[] {
  if (!Array.isArray(raw) || raw.length === 0)
    throw invalidParameter(`The value of ${field.name} must be a list`);
  if (raw.length > MAX_LIST) {
    throw invalidParameter(`The list for ${field.name} cannot hold more than ${MAX_LIST} values`);
  }
  return raw.map((value) => readScalar(field, value));
}

function allowsNull<T>(field: Field<T>, operator: Operator): boolean {
  return field.type !== "tag" && field.type !== "segment" && (operator === "=" || operator === "!=");
}

/** Numbers may be sent as strings and ids as numbers, as Intercom's own examples do. */
function readScalar<T>(field: Field<T>, raw: unknown): Scalar {
  switch (field.type) {
    case "string":
    case "tag":
    case "segment":
      if (typeof raw === "string") return raw.toLowerCase();
      if (typeof raw === "number") return String(raw);
      break;
    case "boolean":
      if (typeof raw === "boolean") return raw;
      if (raw === "true" || raw === "false") return raw === "true";
      break;
    case "integer":
    case "date":
    case "moment":
    case "count":
      if (typeof raw === "number" && Number.isSafeInteger(raw)) return raw;
      if (typeof raw === "string" && /^-?\d{1,15}$/.test(raw)) return Number(raw);
      break;
    case "float":
      if (typeof raw === "number") return raw;
      if (typeof raw === "string" && raw.trim() !== "" && Number.isFinite(Number(raw))) return Number(raw);
      break;
  }
  throw invalidParameter(`The value of ${field.name} must be a ${field.type}`);
}
