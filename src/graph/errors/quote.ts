/** Of a name; Intercom's own are no longer. */
export const MAX_NAME_LENGTH = 255;
const MAX_QUOTED_LENGTH = 100;

/** A text in quotation marks, as a message may repeat it: not more than its first hundred characters. */
export function quoted(text: string): string {
  return `"${clip(text, MAX_QUOTED_LENGTH)}"`;
}

/** At most `max` characters of a text, the last of which says that there were more. Never half a character. */
function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
