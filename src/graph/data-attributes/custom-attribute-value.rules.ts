import { InvalidInput } from "../errors/invalid-input.js";
import { quoted } from "../errors/quote.js";
import { looksLikeMilliseconds, secondsOf } from "../scalars/rfc-3339.js";
import type { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

interface Attribute {
  readonly name: string;
  readonly dataType: IntercomDataAttributeType;
}

/** The value as Intercom takes it, or what is wrong with it: the end of a sentence that begins with the attribute. */
type Reading = { readonly value: unknown } | { readonly fault: string };

/** A type that this version does not know takes whatever Intercom takes. */
const READERS: Readonly<Record<IntercomDataAttributeType, (value: unknown) => Reading>> = {
  STRING: (value) => only(typeof value === "string", value, "takes text. Put the value in quotation marks."),
  INTEGER: (value) =>
    only(
      Number.isInteger(value),
      value,
      typeof value === "number"
        ? "takes whole numbers only. Round the number."
        : "takes a whole number, without quotation marks.",
    ),
  FLOAT: (value) => only(typeof value === "number", value, "takes a number, without quotation marks."),
  BOOLEAN: (value) => only(typeof value === "boolean", value, "takes true or false."),
  DATE: readDate,
  UNKNOWN: (value) => ({ value }),
};

/**
 * The value of an attribute as Intercom takes it; null clears it. The options of a list are not enforced: Intercom takes
 * other values as well, so a value that was read can be written back.
 * @throws InvalidInput
 */
export function toAttributeValue(
  value: unknown,
  { name, dataType }: Attribute,
  path: readonly string[],
): unknown {
  if (value === null) return value;
  const outOfRange = typeof value === "number" && dataType !== "STRING" ? numberFault(value) : undefined;
  const isTime = dataType === "DATE" && Number.isFinite(value);
  const reading = outOfRange && !isTime ? { fault: outOfRange } : READERS[dataType](value);
  if ("value" in reading) return reading.value;
  throw new InvalidInput(`The attribute ${quoted(name)} ${reading.fault}`, path);
}

function only(isTaken: boolean, value: unknown, fault: string): Reading {
  return isTaken ? { value } : { fault };
}

/** JSON's numbers are doubles here and in most JSON libraries: a whole number beyond 2^53 would arrive as another one. */
function numberFault(value: number): string | undefined {
  if (!Number.isFinite(value))
    return "takes a number, and this one is too large for any. Send a smaller one.";
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return `takes whole numbers from -${Number.MAX_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}; a larger one loses its last digits on the way. Use an attribute of type STRING for it.`;
  return undefined;
}

function readDate(value: unknown): Reading {
  if (typeof value === "string") {
    const seconds = secondsOf(value) ?? secondsOf(`${value}T00:00:00Z`); // a day is its midnight in UTC
    return seconds === undefined
      ? {
          fault:
            'takes a date such as "2026-10-23", a time with its timezone such as "2026-10-23T09:30:00Z", or Unix seconds as a number.',
        }
      : { value: seconds };
  }
  if (typeof value === "number" && looksLikeMilliseconds(value))
    return {
      fault:
        'takes a date in Unix seconds, and this number looks like milliseconds. Divide it by 1000, or send a date such as "2026-10-23".',
    };
  return only(
    Number.isInteger(value),
    value,
    'takes a date: whole Unix seconds, or a text such as "2026-10-23" or "2026-10-23T09:30:00Z".',
  );
}
