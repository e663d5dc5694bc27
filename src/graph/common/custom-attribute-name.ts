import { closest } from "fastest-levenshtein";
import { InvalidInput } from "./errors/invalid-input.js";
import { MAX_NAME_LENGTH, quoted } from "./errors/quote.js";

/** What a definition must tell for an attribute to be found by its name. */
export interface NamedAttribute {
  readonly name: string;
  readonly custom: boolean;
  readonly archived: boolean;
}

// What objects keep their own workings under: whoever copied attributes with such a key would be tampered with.
const FORBIDDEN_NAMES: readonly string[] = ["__proto__", "constructor", "prototype"];

/**
 * Checks that an attribute could have this name, before anything compares it: comparing takes time by its length.
 * @throws InvalidInput
 */
export function checkAttributeName(name: string, path: readonly string[]): void {
  if (name.length > MAX_NAME_LENGTH)
    throw new InvalidInput(
      `The name of an attribute has at most ${MAX_NAME_LENGTH} characters; ${quoted(name)} has ${name.length}. Use the name of a real one.`,
      path,
    );
  refuseReservedName(name, path);
}

/** @throws InvalidInput */
export function refuseReservedName(name: string, path: readonly string[]): void {
  if (FORBIDDEN_NAMES.includes(name))
    throw new InvalidInput(`No attribute can be called ${quoted(name)}. Use the name of a real one.`, path);
}

/**
 * The definition of one of the workspace's own attributes, by its exact name.
 * @param owners "contacts" or "companies"
 * @throws InvalidInput that names the nearest known one
 */
export function findOwnAttribute<T extends NamedAttribute>(
  name: string,
  definitions: readonly T[],
  owners: string,
  path: readonly string[],
): T {
  const own = definitions.filter(({ custom }) => custom);
  const named = own.find((attribute) => attribute.name === name);
  if (named && !named.archived) return named;
  if (named)
    throw new InvalidInput(
      `The workspace has no attribute ${quoted(name)} for ${owners} any more: it is archived. Leave it out, or bring it back in Intercom first.`,
      path,
    );
  const names = own.filter(({ archived }) => !archived).map((attribute) => attribute.name);
  const cure = names.length > 0 ? `Did you mean ${quoted(closest(name, names))}?` : "It has none of its own.";
  throw new InvalidInput(`The workspace has no attribute ${quoted(name)} for ${owners}. ${cure}`, path);
}
