import { DateTime, IANAZone } from "luxon";
import { checkIntercomId } from "../common/ids.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { SearchField, TestValue } from "./condition.js";

const MAX_TEXT_LENGTH = 255; // of any text attribute at Intercom
const MAX_LIST_LENGTH = 50;
const TEAMMATE_ID = /^[1-9]\d{0,14}$/;

type ValueField = Pick<SearchField, "kind" | "choices">;

/**
 * The value that a field is compared with, from GraphQL's form.
 * @throws InvalidInput
 */
export function readValue(
  { kind, choices = {} }: ValueField,
  value: TestValue,
  path: readonly string[],
): TestValue {
  if (typeof value === "number") return checkNumber(value, path);
  if (typeof value === "boolean") return value;
  switch (kind) {
    case "date":
    case "moment":
      return toDay(value);
    case "choice":
      return readChoice(choices, value, path);
    case "teammateId":
    case "assigneeId":
      return readTeammateId(value, path);
    case "id":
    case "reference":
      return checkIntercomId(value, path);
    default:
      return checkText(value, path);
  }
}

/**
 * The values of `in` and `nin`; there may be none.
 * @throws InvalidInput
 */
export function readValues(
  field: ValueField,
  values: readonly TestValue[],
  path: readonly string[],
): TestValue[] {
  if (values.length > MAX_LIST_LENGTH)
    throw new InvalidInput(
      `A list takes at most ${MAX_LIST_LENGTH} values, and this has ${values.length}. Split it over several queries.`,
      path,
    );
  return values.map((value, index) => readValue(field, value, [...path, String(index)]));
}

/** Whether a value is null, or a text of nothing but spaces. */
export function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** @throws InvalidInput */
export function checkText(text: string, path: readonly string[]): string {
  if (isBlank(text))
    throw new InvalidInput(
      "This text is blank. Give it a value, or leave the whole field out; `isNull: true` finds those without a value.",
      path,
    );
  if (text.length > MAX_TEXT_LENGTH)
    throw new InvalidInput(
      `A text takes at most ${MAX_TEXT_LENGTH} characters, as at Intercom, and this has ${text.length}. Shorten it.`,
      path,
    );
  if (!text.isWellFormed())
    throw new InvalidInput(
      "The text contains an unpaired UTF-16 surrogate. Remove it, or cut the text between characters.",
      path,
    );
  return text;
}

/** Whole numbers beyond 2^53 are rounded on their way, by JSON here and by Intercom's own. */
function checkNumber(number: number, path: readonly string[]): number {
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number)))
    throw new InvalidInput(
      "This number is beyond 9007199254740991 (2^53 - 1) in size, where whole numbers lose digits in JSON. Compare with a smaller one.",
      path,
    );
  return number;
}

function readChoice(
  choices: Readonly<Record<string, string>>,
  choice: string,
  path: readonly string[],
): string {
  const sent = choices[choice];
  if (sent === undefined)
    throw new InvalidInput(
      `${choice} cannot be searched. Use one of: ${Object.keys(choices).join(", ")}.`,
      path,
    );
  return sent;
}

/** A number up to Intercom's version 2.15 and a string from 2.16 on: digits in a string are right for both. */
function readTeammateId(id: string, path: readonly string[]): string {
  if (!TEAMMATE_ID.test(id))
    throw new InvalidInput(
      "This is not the id of a teammate: those are digits. Take it from `intercomAdmins`; `isNull: true` finds those without a teammate.",
      path,
    );
  return id;
}

const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;

/** A `Date` as days since 1970-01-01, so that the neighbouring day is one away and days compare as numbers. */
function toDay(date: string): number {
  return Date.parse(date) / MS_PER_DAY;
}

/**
 * Noon of a day in a timezone, in Unix seconds: whoever cuts it to a day, even an hour off at a change of the clocks,
 * gets that day. A timezone that is not in the IANA database counts as UTC.
 */
export function noonOf(day: number, timezone: string): number {
  const zone = IANAZone.create(timezone); // cached; `isValidZone` asks Intl each time
  return DateTime.fromMillis(day * MS_PER_DAY, { zone: "utc" })
    .set({ hour: 12 })
    .setZone(zone.isValid ? zone : "utc", { keepLocalTime: true })
    .toUnixInteger();
}

/** The first second of a day in a timezone, in Unix seconds. A timezone that is not in the IANA database counts as UTC. */
export function startOf(day: number, timezone: string): number {
  const zone = IANAZone.create(timezone);
  return DateTime.fromMillis(day * MS_PER_DAY, { zone: "utc" })
    .setZone(zone.isValid ? zone : "utc", { keepLocalTime: true })
    .startOf("day")
    .toUnixInteger();
}

/** The day that a moment (Unix seconds) falls on in a timezone; `undefined` where the timezone is not known. */
export function dayOf(seconds: number, timezone: string): number | undefined {
  const offsetMinutes = IANAZone.create(timezone).offset(seconds * 1000);
  return Number.isNaN(offsetMinutes)
    ? undefined
    : Math.floor((seconds + offsetMinutes * 60) / SECONDS_PER_DAY);
}
