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
    return new Date(value * 1000).toISOString().replace(".000Z", "Z");
  },
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined),
});

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
