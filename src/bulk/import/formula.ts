/** What an export has put a `'` in front of, because a spreadsheet would run it as a formula. */
const UNFOLDED = /^'+[=+\-@\t\r]/;

/** Takes the `'` off again. */
export const refolded = (text: string): string => (UNFOLDED.test(text) ? text.slice(1) : text);
