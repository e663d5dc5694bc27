/** Of a name; Intercom's own are no longer. */
export const MAX_NAME_LENGTH = 255;
const MAX_QUOTED_LENGTH = 100;

/** A text in quotation marks, as a message may repeat it: not more than its first hundred characters. */
export function quoted(text: string): string {
  return `"${clip(text, MAX_QUOTED_LENGTH)}"`;
}

/** Texts in quotation marks, as many as a hundred characters hold, and how many there are besides. */
export function quotedList(texts: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const text of texts) {
    length += text.length;
    if (shown.length > 0 && length > MAX_QUOTED_LENGTH) break;
    shown.push(quoted(text));
  }
  const more = texts.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` or ${more} more` : ""}`;
}

/** At most `max` characters of a text, the last of which says that there were more. Never half a character. */
function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
