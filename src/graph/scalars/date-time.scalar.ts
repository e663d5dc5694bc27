import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { WrongValue } from "../errors/wrong-value.js";
import { hasTimeForm, looksLikeMilliseconds, secondsOf } from "./rfc-3339.js";

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
  parseValue: (value) => parseDateTime(value),
  parseLiteral: (node) => parseDateTime(given(node), node),
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

function parseDateTime(value: unknown, node?: ValueNode): number {
  const seconds = typeof value === "string" ? secondsOf(value) : undefined;
  if (seconds === undefined)
    throw new WrongValue(
      'A DateTime is a text with a timezone, such as "2026-10-23T09:30:00Z"; Unix seconds are not taken.',
      reasonAgainst(value),
      node,
    );
  return seconds;
}

function reasonAgainst(value: unknown): string | undefined {
  if (typeof value === "string" && hasTimeForm(value))
    return "This time does not exist, or is outside the years 0001 to 9999: check day, month and year.";
  const isNumeric = typeof value === "number" || (typeof value === "string" && /^-?\d+$/.test(value));
  return isNumeric && looksLikeMilliseconds(Number(value))
    ? "This number looks like milliseconds: send the text that toISOString() of JavaScript gives."
    : undefined;
}

/** A literal number is told as a number that a variable holds. */
function given(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined;
}
