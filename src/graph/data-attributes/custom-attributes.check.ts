import { checkLength } from "../common/checked-text.js";
import { Faults, InvalidInput } from "../errors/invalid-input.js";
import {
  checkAttributeName,
  entryAt,
  findOwnAttribute,
  type NamedAttribute,
  type NamePlace,
} from "./custom-attribute-name.rules.js";
import { toAttributeValue } from "./custom-attribute-value.rules.js";
import type { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** Values by the names of the workspace's own attributes. */
export type CustomAttributes = Readonly<Record<string, unknown>>;

/** Custom attributes that are to be written, and everything that is wrong with them. */
export interface CheckedAttributes {
  /** The values as Intercom takes them; `undefined` where there is nothing to write. */
  readonly attributes: CustomAttributes | undefined;
  readonly faults: readonly InvalidInput[];
}

interface Definition extends NamedAttribute {
  readonly dataType: IntercomDataAttributeType;
}

/** A name with its value, as the client wrote it. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly place: NamePlace;
}

/** What can be read without knowing the workspace. */
export interface ReadAttributes {
  readonly entries: readonly Entry[];
  readonly faults: readonly InvalidInput[];
}

/**
 * Checks what can be checked without knowing the workspace: Intercom has text, numbers and booleans, and nothing nested.
 * Which names the workspace has is not known here, so that none is told, but where it stands. A key without a value
 * is left out: it stands for a variable that was not given.
 */
export function readCustomAttributes(attributes: unknown, path: readonly string[]): ReadAttributes {
  const faults = new Faults();
  if (typeof attributes !== "object" || attributes === null || Array.isArray(attributes)) {
    const message = 'customAttributes is an object of names and values, such as {"plan": "pro"}.';
    return { entries: [], faults: [new InvalidInput(message, path)] };
  }
  const entries = Object.entries(attributes as CustomAttributes).flatMap(([name, value], index) => {
    if (value === undefined) return [];
    const place = { entry: index + 1, path: [...path, name], pathWithoutName: path };
    return faults.collect(() => checkEntry(name, value, place)) ?? [];
  });
  return { entries, faults: faults.found };
}

function checkEntry(name: string, value: unknown, place: NamePlace): Entry {
  checkAttributeName(name, place);
  if (typeof value === "string")
    checkLength(value, place.pathWithoutName, { subject: `The text in ${entryAt(place)}` });
  else if (value !== null && typeof value !== "boolean" && typeof value !== "number")
    throw new InvalidInput(
      `An attribute is a text, a number, a boolean, or null to clear it; ${entryAt(place)} is none of these.`,
      place.pathWithoutName,
    );
  return { name, value, place };
}

/** Checks names and values against what the workspace defines, because Intercom's refusal says too little to act on. */
export function checkCustomAttributes(
  { entries, faults: earlier }: ReadAttributes,
  definitions: readonly Definition[],
  owners: string,
): CheckedAttributes {
  const faults = new Faults();
  const attributes: [string, unknown][] = [];
  for (const { name, value, place } of entries)
    faults.collect(() => {
      const definition = findOwnAttribute(name, definitions, owners, place);
      attributes.push([name, toAttributeValue(value, definition, place.path)]);
    });
  return { attributes: Object.fromEntries(attributes), faults: [...earlier, ...faults.found] };
}
