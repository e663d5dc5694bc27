// Intercom's payloads are not checked key by key: whatever is missing or of another type becomes null.

/** A text, or `null`. An empty text is a cleared one: Intercom shows `""` for an e-mail address that was set to null. */
export function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A whole number such as a time in Unix seconds, or `null`. */
export function integer(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
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

/** One of Intercom's lower-case words as the value of an enum of ours. */
export function enumValue<T extends Readonly<Record<string, string>> & { readonly UNKNOWN: "UNKNOWN" }>(
  values: T,
  word: unknown,
): T[keyof T] {
  const name = String(word).toUpperCase();
  return (Object.hasOwn(values, name) ? values[name] : values.UNKNOWN) as T[keyof T];
}
