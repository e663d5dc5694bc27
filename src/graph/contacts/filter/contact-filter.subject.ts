import type { Contact } from "../contact.type.js";
import { ContactRole } from "../contact-role.enum.js";
import { dayOf } from "./calendar-day.js";
import type { TestedField, TestValue } from "./contact-filter.condition.js";
import type { FieldKind } from "./contact-filter.fields.js";

/** Lower-case text, a number, a flag, or a date as days since 1970. */
export type Comparable = TestValue;

/** The value of a contact that a test asks about: `null` where there is none, `undefined` where the payload does not tell. */
export function comparableOf(
  field: TestedField,
  contact: Contact,
  timezone: string,
): Comparable | null | undefined {
  const value = readPath(contact, field.keys);
  if (value === null || value === "") return null;
  if (!isOfKind(value, field.kind)) return undefined;
  if (field.kind === "role" && value === ContactRole.UNKNOWN) return undefined;
  return field.kind === "date" ? dayOf(Number(value), timezone) : toComparable(value);
}

/** Text without regard to case, as Intercom compares it. */
export function toComparable(value: TestValue): Comparable {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** `undefined` where the tag is not among the ten that Intercom embeds, and there are more. */
export function carriesTag({ tagRefs }: Contact, id: string): boolean | undefined {
  if (tagRefs.ids.includes(id)) return true;
  return tagRefs.hasMore ? undefined : false;
}

/**
 * Objects that say nothing are null in a contact, and custom attributes without a value are left out: their names are
 * anybody's to choose, so that only own keys count.
 */
function readPath(contact: Contact, [field, ...keys]: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (object, key) =>
      typeof object === "object" && object !== null && Object.hasOwn(object, key)
        ? (object as Record<string, unknown>)[key]
        : null,
    contact[field as keyof Contact],
  );
}

function isOfKind(value: unknown, kind: FieldKind): value is TestValue {
  if (kind === "number" || kind === "date") return typeof value === "number";
  return typeof value === (kind === "boolean" ? "boolean" : "string");
}
