import { Faults, InvalidInput } from "../errors/invalid-input.js";

/** Intercom ignores further ones (its OpenAPI description). */
const MAX_ENTRIES = 10;
/** The two kinds of objects that Intercom takes, by their keys. */
const LINK = "url,value";
const AMOUNT = "amount,currency";

/**
 * Checks what is told of an event. Intercom would leave out what is nested or too much, and answer as if it had it.
 * @returns `undefined` where there is nothing
 * @throws InvalidInputs with every fault
 */
export function checkEventMetadata(
  given: unknown,
  path: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== "object" || Array.isArray(given))
    throw new InvalidInput('metadata is an object of names and values, such as {"plan": "pro"}.', path);
  const faults = new Faults();
  const entries = Object.entries(given);
  faults.collect(() => {
    if (entries.length > MAX_ENTRIES)
      throw new InvalidInput(
        `metadata has ${entries.length} entries; Intercom takes up to ${MAX_ENTRIES}.`,
        path,
      );
  });
  // A client's own names are not repeated: an entry is told by its place.
  for (const [index, [name, value]] of entries.entries())
    faults.collect(() => {
      if (!name.isWellFormed() || !isValue(value))
        throw new InvalidInput(
          `Entry ${index + 1} of metadata is no text, number, boolean, link ({"url", "value"}) or amount ({"amount", "currency"}). Nested values are not taken.`,
          path,
        );
    });
  faults.refuse();
  return given as Readonly<Record<string, unknown>>;
}

function isValue(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "boolean") return true;
  if (typeof value !== "object" || value === null) return false;
  const { url, value: label, amount, currency } = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(value).sort().join();
  if (keys === LINK) return isText(url) && isText(label);
  return keys === AMOUNT && Number.isInteger(amount) && isText(currency);
}

const isText = (value: unknown): boolean => typeof value === "string" && value.isWellFormed();
