import { IntercomFailure } from "../../intercom/transport/failure.js";
import { FIRST_SECOND, LAST_SECOND } from "../scalars/rfc-3339.js";

// Intercom's payloads are not checked key by key: whatever is missing or of another type becomes null. What these
// readers give is exactly of the GraphQL type that it is meant for, because compiled queries hand it out as it is.

/** A text, or `null`. An empty text is a cleared one: Intercom shows `""` for an e-mail address that was set to null. */
export function optionalText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A text as it came, also an empty one, or `null`. */
export function exactText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/**
 * A text that the schema requires, such as a tag's name; a number or a boolean is taken by its text, as graphql-js would.
 * @returns `undefined` for anything else, which the field refuses as it refuses a null
 */
export function requiredText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || Number.isFinite(value) ? String(value) : undefined;
}

/** An id, or `null`. Intercom sends some as numbers, which are taken by their digits. */
export function optionalId(value: unknown): string | null {
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? String(value) : null;
}

/**
 * The id of an object. Answers whose objects have none are refused when they arrive; this holds for what is inside them.
 * @throws IntercomFailure `bad-response`
 */
export function requiredId(value: unknown): string {
  const id = optionalId(value);
  if (id === null) throw new IntercomFailure("bad-response");
  return id;
}

/** How many times were no such time since the process started; a metric shows it. */
let outOfRange = 0;
export const timesOutOfRange = (): number => outOfRange;

/** A time in whole Unix seconds that can be written, or `null`. */
export function time(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (Number.isInteger(value) && (value as number) >= FIRST_SECOND && (value as number) <= LAST_SECOND)
    return value as number;
  outOfRange += 1;
  return null;
}

/** A number that fits into GraphQL's `Int`, whose 32 bits are fewer than JSON has, or `null`. */
export function count(value: unknown): number | null {
  return typeof value === "number" && (value | 0) === value ? value : null;
}

/** An object; an empty one where it is none. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** The items of a list; none where it is no list. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Intercom keeps the key of a custom attribute that was cleared, with null. */
export function withoutNulls(attributes: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record(attributes)).filter(([, value]) => value !== null));
}

/** The words of each enum that were read before: every row of a page has one, and upper case takes five times as long. */
const readWords = new WeakMap<object, Map<unknown, string>>();

/** One of Intercom's lower-case words as the value of an enum of ours. */
export function enumValue<T extends Readonly<Record<string, string>> & { readonly UNKNOWN: "UNKNOWN" }>(
  values: T,
  word: unknown,
): T[keyof T] {
  const read = readWords.get(values) ?? new Map<unknown, string>();
  const known = read.get(word);
  if (known !== undefined) return known as T[keyof T];
  const name = typeof word === "string" ? word.toUpperCase() : "";
  if (!Object.hasOwn(values, name)) return values.UNKNOWN as T[keyof T]; // not kept: Intercom's words have no bound
  readWords.set(values, read.set(word, values[name] as string));
  return values[name] as T[keyof T];
}
