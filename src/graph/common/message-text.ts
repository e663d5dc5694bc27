import { InvalidInput } from "../errors/invalid-input.js";

/**
 * Checks a text that people read, which is sent as it is.
 * @throws InvalidInput where it is empty, or cannot be sent
 */
export function checkMessage(text: string, path: readonly string[], subject = "A message"): string {
  if (text.trim() === "") throw new InvalidInput(`${subject} cannot be empty. Send a text.`, path);
  if (!text.isWellFormed())
    throw new InvalidInput(
      "The text contains an unpaired UTF-16 surrogate. Remove it, or cut the text between characters.",
      path,
    );
  return text;
}
