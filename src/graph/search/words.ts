import { InvalidInput } from "../errors/invalid-input.js";
import type { Condition, SearchTable, TestedField } from "./condition.js";
import { checkText, isBlank } from "./values.js";

/** Each word is one of the fifteen conditions that Intercom takes in a group; the parent of a list is another. */
const MAX_WORDS = 14;

/**
 * What somebody wrote into a search box: each word has to be in one of the fields.
 * @param names The fields to look in, which are texts at the top of the table.
 * @returns `undefined` where there is no word
 * @throws InvalidInput
 */
export function readWords(
  { fields }: SearchTable,
  names: readonly string[],
  text: string | null | undefined,
  path: readonly string[],
): Condition | undefined {
  if (text == null || isBlank(text)) return undefined;
  const words = [...new Set(text.trim().split(/\s+/))];
  if (words.length > MAX_WORDS)
    throw new InvalidInput(
      `A search takes at most ${MAX_WORDS} words, and here are ${words.length}. Leave some out.`,
      path,
    );
  const tested = names.map((name) => ({ ...fields[name], keys: [name] }) as TestedField);
  const conditions = words.map((word): Condition => {
    const values = [checkText(word, path)];
    const alternatives = tested.map((field) => ({ field, operator: "contains" as const, values, path }));
    return { operator: "OR", conditions: alternatives, path: [] };
  });
  return { operator: "AND", conditions, path };
}
