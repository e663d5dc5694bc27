import { DateTime, IANAZone } from "luxon";

const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;

/** A `Date` as days since 1970-01-01, so that the neighbouring day is one away and days compare as numbers. */
export function toDay(date: string): number {
  return Date.parse(date) / MS_PER_DAY;
}

/**
 * Noon of a day in a timezone, in Unix seconds: whoever cuts it to a day, even an hour off at a change of the clocks,
 * gets that day. A timezone that is not in the IANA database counts as UTC.
 */
export function noonOf(day: number, timezone: string): number {
  const zone = IANAZone.create(timezone); // cached; `isValidZone` asks Intl anew each time
  return DateTime.fromMillis(day * MS_PER_DAY, { zone: "utc" })
    .set({ hour: 12 })
    .setZone(zone.isValid ? zone : "utc", { keepLocalTime: true })
    .toUnixInteger();
}

/** The day that a moment (Unix seconds) falls on in a timezone; `undefined` where the timezone is not known. */
export function dayOf(seconds: number, timezone: string): number | undefined {
  const offsetMinutes = IANAZone.create(timezone).offset(seconds * 1000);
  return Number.isNaN(offsetMinutes)
    ? undefined
    : Math.floor((seconds + offsetMinutes * 60) / SECONDS_PER_DAY);
}
