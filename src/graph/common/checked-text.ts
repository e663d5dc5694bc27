import { InvalidInput } from "../errors/invalid-input.js";

/** Of any text attribute at Intercom. */
const MAX_TEXT_LENGTH = 255;

/** What a client can do instead of sending an empty text: it depends on what the field takes. */
const CURE_OF_EMPTY = {
  clearable: "Send null to clear the field, or leave it out.",
  "not clearable": "Intercom cannot clear the field: leave it out to keep its value, or send another text.",
  optional: "Leave the field out, or send a text.",
  required: "Send a text.",
} as const;

/** Whether a field may be left out, or be cleared by null. */
export type TextNeed = keyof typeof CURE_OF_EMPTY;

/**
 * Checks a text that is to be written; null and undefined pass.
 * @throws InvalidInput
 */
export function checkText<T extends string | null | undefined>(
  text: T,
  path: readonly string[],
  need: TextNeed,
  maxLength = MAX_TEXT_LENGTH,
): T {
  if (text == null) return text;
  if (text === "") throw new InvalidInput(`An empty text is no value. ${CURE_OF_EMPTY[need]}`, path);
  return checkLength(text, path, { maxLength });
}

/**
 * Checks the length of a text that may be empty, and that it can be sent at all.
 * @param setting.subject What the text is called, where the path alone does not say which it is.
 * @throws InvalidInput
 */
export function checkLength<T extends string>(
  text: T,
  path: readonly string[],
  { maxLength = MAX_TEXT_LENGTH, subject = "This text" } = {},
): T {
  if (text.length > maxLength)
    throw new InvalidInput(
      `${subject} has ${text.length} characters; Intercom takes up to ${maxLength}.`,
      path,
    );
  if (!text.isWellFormed())
    throw new InvalidInput(`${subject} holds half a surrogate pair, which is no character.`, path);
  return text;
}
