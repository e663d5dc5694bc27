import { distance } from "fastest-levenshtein";
import { InvalidInput } from "../errors/invalid-input.js";
import { MAX_NAME_LENGTH, quoted } from "../errors/quote.js";

/** The parts of a definition that are needed to find an attribute by its name. */
export interface NamedAttribute {
  readonly name: string;
  readonly custom: boolean;
  readonly archived: boolean;
}

/**
 * Where a client names an attribute. A name that neither the workspace nor this server knows is never told back: in the
 * place of a name a client can send anything, such as the e-mail address of a person.
 */
export interface NamePlace {
  /** The position among `customAttributes`, from 1. In an object, names that are whole numbers come first. */
  readonly entry: number;
  /** Path into the arguments, for a name that is known. */
  readonly path: readonly string[];
  /** The same for a name that is not known. */
  readonly pathWithoutName: readonly string[];
}

// What objects keep their own workings under: whoever copied attributes with such a key would be tampered with.
const FORBIDDEN_NAMES: readonly string[] = ["__proto__", "constructor", "prototype"];

/** The place in the words of a message. */
export const entryAt = ({ entry }: NamePlace): string => `entry ${entry} of customAttributes`;

/**
 * Checks that an attribute could have this name, before anything compares it: comparing takes time by its length.
 * @throws InvalidInput
 */
export function checkAttributeName(name: string, place: NamePlace): void {
  if (name.length > MAX_NAME_LENGTH)
    throw new InvalidInput(
      `The name of an attribute has at most ${MAX_NAME_LENGTH} characters; that in ${entryAt(place)} has ${name.length}. Use the name of a real one.`,
      place.pathWithoutName,
    );
  refuseReservedName(name, place.path);
}

/** @throws InvalidInput */
export function refuseReservedName(name: string, path: readonly string[]): void {
  if (FORBIDDEN_NAMES.includes(name))
    throw new InvalidInput(`No attribute can be called ${quoted(name)}. Use the name of a real one.`, path);
}

/**
 * The definition of one of the workspace's own attributes, by its exact name.
 * @param owners "contacts" or "companies"
 * @throws InvalidInput that names the nearest known one, if one is near
 */
export function findOwnAttribute<T extends NamedAttribute>(
  name: string,
  definitions: readonly T[],
  owners: string,
  place: NamePlace,
): T {
  const own = definitions.filter(({ custom }) => custom);
  const named = own.find((attribute) => attribute.name === name);
  if (!named)
    throw new InvalidInput(
      `The name in ${entryAt(place)} is of no attribute that the workspace has for ${owners}. ${cureOf(name, own)}`,
      place.pathWithoutName,
    );
  if (named.archived)
    throw new InvalidInput(
      `The workspace has no attribute ${quoted(name)} for ${owners} any more: it is archived. Leave it out, or bring it back by \`updateIntercomDataAttribute\`.`,
      place.path,
    );
  return named;
}

function cureOf(name: string, own: readonly NamedAttribute[]): string {
  const names = own.filter(({ archived }) => !archived).map((attribute) => attribute.name);
  if (names.length === 0) return "It has none of its own.";
  const near = nearest(name, names);
  return near === undefined
    ? "Take the name from `intercomDataAttributes`."
    : `Did you mean ${quoted(near)}?`;
}

/** The known name that differs least, whatever the case, if more than half of it is right. */
function nearest(given: string, names: readonly string[]): string | undefined {
  let found: string | undefined;
  let least = given.length / 2;
  for (const name of names) {
    const differing = distance(given.toLowerCase(), name.toLowerCase());
    if (differing >= least) continue;
    found = name;
    least = differing;
  }
  return found;
}
