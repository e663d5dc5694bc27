// Times as RFC 3339 writes them, which is ISO 8601 with a timezone and with years of four digits.

/** The times that it can write, in Unix seconds: from the first second of year 1 to the last of year 9999. */
export const [FIRST_SECOND, LAST_SECOND] = [-62_135_596_800, 253_402_300_799];

/** Of year 2286: a greater number of seconds is no date that anybody means, and as milliseconds it is one of 1970 or later. */
const LAST_PLAUSIBLE_SECOND = 9_999_999_999;

/** Whether a number of seconds is more likely to be one of milliseconds. */
export const looksLikeMilliseconds = (value: number): boolean =>
  value > LAST_PLAUSIBLE_SECOND || value < FIRST_SECOND;

/** Seconds may be left out, which is more than RFC 3339 takes and all that some date pickers give. */
const FORM = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

export const hasTimeForm = (text: string): boolean => FORM.test(text);

/** Whole Unix seconds of a time; `undefined` where the text is none, or where it lies outside the years 1 to 9999. */
export function secondsOf(text: string): number | undefined {
  if (!hasTimeForm(text)) return undefined;
  const seconds = Math.floor(Date.parse(text.toUpperCase()) / 1000);
  if (!(seconds >= FIRST_SECOND && seconds <= LAST_SECOND)) return undefined;
  const day = text.slice(0, 10); // `Date.parse` takes 30 February for 2 March
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? seconds : undefined;
}
