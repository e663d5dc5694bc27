import type { AnswerShape } from "./answer-shape.js";

/**
 * Characters that people do not see and models do: tags that spell hidden words, marks that turn the direction of text, and
 * spaces without width. The joiner of emojis (U+200D) stays.
 */
const INVISIBLE = /[\u{E0000}-\u{E007F}\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/gu;

/**
 * The answer without invisible characters.
 * @param maxLength Texts that others wrote are cut at so many characters; `null` cuts none.
 */
export function cleaned(data: unknown, { isText, below }: AnswerShape, maxLength: number | null): unknown {
  if (isText) return cleanedText(data, maxLength);
  if (Array.isArray(data)) return data.map((item) => cleaned(item, { isText, below }, maxLength));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const shape = below.get(key);
      return [key, shape ? cleaned(value, shape, maxLength) : value];
    }),
  );
}

function cleanedText(value: unknown, maxLength: number | null): unknown {
  if (typeof value === "string") return cut(value.replaceAll(INVISIBLE, ""), maxLength);
  if (Array.isArray(value)) return value.map((item) => cleanedText(item, maxLength));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      String(cleanedText(key, maxLength)),
      cleanedText(below, maxLength),
    ]),
  );
}

/** Whole characters, and how many there were. */
export function cut(text: string, maxLength: number | null): string {
  if (maxLength === null || text.length <= maxLength) return text;
  const end = text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, "");
  return `${end}… (${text.length} characters)`;
}
