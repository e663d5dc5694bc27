import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const LAST_SECOND = 253_402_300_799; // 9999-12-31T23:59:59Z, the last a four-digit year can say

/**
 * Unix seconds inside, as Intercom sends and takes them; ISO 8601 outside. It has no description and no specification
 * URL, because differing ones make hints when subgraphs are composed.
 */
export const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: "DateTime",
  serialize: (value) => {
    if (typeof value !== "number" || !Number.isInteger(value))
      throw new GraphQLError("A time from Intercom is no whole number of seconds.");
    return toIso(value);
  },
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined),
});

const DAY_SECONDS = 86_400;
const MAX_DATES = 10_000;
/** A page of contacts has hundreds of times on a few days; `toISOString` for each was 4 % of its price (measured). */
const dates = new Map<number, string>();
const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

function toIso(seconds: number): string {
  const day = Math.floor(seconds / DAY_SECONDS);
  const second = seconds - day * DAY_SECONDS;
  const [hours, minutes] = [Math.floor(second / 3_600), Math.floor(second / 60) % 60];
  return `${dateOf(day)}T${twoDigits[hours]}:${twoDigits[minutes]}:${twoDigits[second % 60]}Z`;
}

function dateOf(day: number): string {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY_SECONDS * 1000).toISOString().replace("T00:00:00.000Z", "");
    if (dates.size === MAX_DATES) dates.clear();
    dates.set(day, date);
  }
  return date;
}

function parseDateTime(value: unknown): number {
  if (typeof value !== "string" || !ISO_8601.test(value))
    throw new GraphQLError(
      'A DateTime is an ISO 8601 string with a timezone, such as "2026-10-23T09:30:00Z"; seconds or milliseconds as a number are not taken.',
    );
  const seconds = Math.floor(Date.parse(value) / 1000);
  if (Number.isNaN(seconds) || seconds < 0 || seconds > LAST_SECOND || !isOnTheCalendar(value))
    throw new GraphQLError(
      "This DateTime does not exist or lies outside 1970 to 9999; check day, month and year.",
    );
  return seconds;
}

// `Date.parse` takes 30 February for 2 March.
function isOnTheCalendar(iso: string): boolean {
  const day = iso.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
