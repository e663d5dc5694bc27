import { checkIntercomId } from "../../common/ids.js";
import { InvalidInput } from "../../errors/invalid-input.js";
import { ContactRole } from "../contact-role.enum.js";
import { toDay } from "./calendar-day.js";
import type { TestValue } from "./contact-filter.condition.js";
import type { FieldKind } from "./contact-filter.fields.js";

const MAX_TEXT_LENGTH = 255; // of any text attribute at Intercom
const MAX_LIST_LENGTH = 50;
const TEAMMATE_ID = /^[1-9]\d{0,14}$/;

/**
 * The value that a field is compared with, from GraphQL's form.
 * @throws InvalidInput
 */
export function readValue(kind: FieldKind, value: TestValue, path: readonly string[]): TestValue {
  if (typeof value !== "string") return value;
  switch (kind) {
    case "date":
      return toDay(value);
    case "role":
      return readRole(value, path);
    case "teammateId":
      return readTeammateId(value, path);
    case "id":
    case "tag":
    case "segment":
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
  kind: FieldKind,
  values: readonly TestValue[],
  path: readonly string[],
): TestValue[] {
  if (values.length === 0)
    throw new InvalidInput(
      "This list is empty. Give 1 to 50 values, or leave the condition out; for contacts without a value use `isNull`.",
      path,
    );
  if (values.length > MAX_LIST_LENGTH)
    throw new InvalidInput(
      `A list takes at most ${MAX_LIST_LENGTH} values, and this has ${values.length}. Split it over several queries.`,
      path,
    );
  return values.map((value, index) => readValue(kind, value, [...path, String(index)]));
}

/** @throws InvalidInput */
export function checkText(text: string, path: readonly string[]): string {
  if (text === "")
    throw new InvalidInput("This text is empty. For contacts without a value use `isNull: true`.", path);
  if (text.length > MAX_TEXT_LENGTH)
    throw new InvalidInput(
      `A text takes at most ${MAX_TEXT_LENGTH} characters, as at Intercom, and this has ${text.length}. Shorten it.`,
      path,
    );
  if (!text.isWellFormed())
    throw new InvalidInput(
      "This text holds half a surrogate pair, which is no character. Cut texts between characters, not inside them.",
      path,
    );
  return text;
}

function readRole(role: string, path: readonly string[]): string {
  if (role === ContactRole.UNKNOWN)
    throw new InvalidInput(
      "UNKNOWN is no role to search by: Intercom knows users and leads. Use USER or LEAD.",
      path,
    );
  return role.toLowerCase();
}

/** A number up to Intercom's version 2.15 and a string from 2.16 on: digits in a string are right for both. */
function readTeammateId(id: string, path: readonly string[]): string {
  if (!TEAMMATE_ID.test(id))
    throw new InvalidInput(
      "This is not the id of a teammate: those are digits. Take it from `ownerId` of a contact; for contacts without an owner use `isNull: true`.",
      path,
    );
  return id;
}
