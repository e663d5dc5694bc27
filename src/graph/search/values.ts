import { checkIntercomId } from "../common/ids.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { toDay } from "./calendar-day.js";
import type { TestValue } from "./condition.js";
import type { SearchField } from "./fields.js";

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
  if (typeof value !== "string") return value;
  switch (kind) {
    case "date":
      return toDay(value);
    case "choice":
      return readChoice(choices, value, path);
    case "teammateId":
      return readTeammateId(value, path);
    case "id":
    case "reference":
      return checkIntercomId(value, path);
    default:
      return checkText(value, path);
  }
}

/**
 * The values of `in` and `nin`.
 * @throws InvalidInput
 */
export function readValues(
  field: ValueField,
  values: readonly TestValue[],
  path: readonly string[],
): TestValue[] {
  if (values.length === 0)
    throw new InvalidInput(
      "This list is empty. Give 1 to 50 values, or leave the condition out; `isNull` finds those without a value.",
      path,
    );
  if (values.length > MAX_LIST_LENGTH)
    throw new InvalidInput(
      `A list takes at most ${MAX_LIST_LENGTH} values, and this has ${values.length}. Split it over several queries.`,
      path,
    );
  return values.map((value, index) => readValue(field, value, [...path, String(index)]));
}

/** @throws InvalidInput */
export function checkText(text: string, path: readonly string[]): string {
  if (text === "")
    throw new InvalidInput("This text is empty. `isNull: true` finds those without a value.", path);
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
