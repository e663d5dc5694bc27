import type { AttributeValue } from "../workspace/model.js";

/**
 * The type of a field. Contacts have dates and integers; conversations and tickets have moments, compared to the second, and
 * counts. `>` and `<` of these two include the value itself, as Intercom's description of their search says.
 */
export type FieldType =
  | "string"
  | "integer"
  | "float"
  | "boolean"
  | "date"
  | "tag"
  | "segment"
  | "moment"
  | "count";

/** A test of one item. */
export type Matcher<T> = (item: T) => boolean;

/** Something that items can be searched by. */
export interface Field<T> {
  readonly name: string;
  readonly type: FieldType;
  read(item: T): AttributeValue;
  /** For a field with any number of values: tells whether an item has one that is accepted. Such a field cannot be sorted by. */
  holds?(accepts: Matcher<AttributeValue>): Matcher<T>;
}

/** What gives a query its meaning: the fields of a version, and where the days of its dates begin. */
export interface Searchable<T> {
  /** IANA name. */
  readonly timezone: string;
  /** The field of a name; refuses a name that no field has. */
  field(name: string): Field<T>;
}

/** Strings are compared without regard to case, and a cleared one is as good as none. */
export function comparable(value: AttributeValue): AttributeValue {
  return typeof value === "string" ? value.toLowerCase() || null : value;
}
