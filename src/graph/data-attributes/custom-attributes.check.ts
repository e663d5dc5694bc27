import { checkLength } from "../common/checked-text.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { quoted, quotedList } from "../errors/quote.js";
import {
  checkAttributeName,
  entryAt,
  findOwnAttribute,
  type NamePlace,
} from "./custom-attribute-name.rules.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";
import type { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** Values by the names of the workspace's own attributes, as a client wrote them. */
export type CustomAttributes = Readonly<Record<string, unknown>>;

/** 2286: as seconds it is no date that anybody means, as milliseconds it is one of 1970. */
const LAST_SECOND = 9_999_999_999;

/**
 * Checks what can be checked without knowing the workspace: Intercom has text, numbers and booleans, and nothing nested.
 * Which names the workspace has is not known here, so that none is told, but where it stands.
 * @throws InvalidInput
 */
export function readCustomAttributes(attributes: unknown, path: readonly string[]): CustomAttributes {
  if (typeof attributes !== "object" || attributes === null || Array.isArray(attributes))
    throw new InvalidInput(
      'customAttributes is an object of names and values, such as {"plan": "pro"}.',
      path,
    );
  for (const [name, value, place] of entriesOf(attributes as CustomAttributes, path)) {
    checkAttributeName(name, place);
    if (typeof value === "string") checkLength(value, path, { subject: `The text in ${entryAt(place)}` });
    else if (value !== null && typeof value !== "boolean" && !Number.isFinite(value))
      throw new InvalidInput(
        `An attribute is a text, a number, a boolean, or null to clear it; ${entryAt(place)} is none of these.`,
        path,
      );
  }
  return attributes as CustomAttributes;
}

/**
 * Checks values against what the workspace defines, because Intercom's refusal says too little to act on.
 * @throws InvalidInput
 */
export function checkCustomAttributes(
  attributes: CustomAttributes,
  definitions: readonly IntercomDataAttribute[],
  owners: string,
  path: readonly string[],
): void {
  for (const [name, value, place] of entriesOf(attributes, path)) {
    const definition = findOwnAttribute(name, definitions, owners, place);
    if (value !== null) checkValue(value, definition, place.path);
  }
}

function entriesOf(
  attributes: CustomAttributes,
  path: readonly string[],
): readonly (readonly [name: string, value: unknown, place: NamePlace])[] {
  return Object.entries(attributes).map(([name, value], index) => [
    name,
    value,
    { entry: index + 1, path: [...path, name], pathWithoutName: path },
  ]);
}

function checkValue(
  value: unknown,
  { name, dataType, options }: IntercomDataAttribute,
  path: readonly string[],
): void {
  const wanted = WANTED[dataType];
  if (wanted && !wanted.accepts(value))
    throw new InvalidInput(`The attribute ${quoted(name)} takes ${wanted.description}.`, path);
  if (options && options.length > 0 && !options.includes(String(value)))
    throw new InvalidInput(`The attribute ${quoted(name)} takes one of ${quotedList(options)}.`, path);
}

interface Wanted {
  readonly accepts: (value: unknown) => boolean;
  readonly description: string;
}

/** A type that this version does not know takes whatever Intercom takes. */
const WANTED: Readonly<Record<IntercomDataAttributeType, Wanted | null>> = {
  STRING: { accepts: (value) => typeof value === "string", description: "text: put it in quotation marks" },
  INTEGER: { accepts: Number.isSafeInteger, description: "a whole number, without quotation marks" },
  FLOAT: { accepts: Number.isFinite, description: "a number, without quotation marks" },
  BOOLEAN: { accepts: (value) => typeof value === "boolean", description: "true or false" },
  DATE: {
    accepts: (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= LAST_SECOND,
    description: "a date in Unix seconds (whole seconds since 1970, not milliseconds)",
  },
  UNKNOWN: null,
};
