import { Faults, InvalidInput } from "../../errors/invalid-input.js";
import { DESCRIPTION, TITLE } from "../ticket.mapper.js";

/**
 * Checks the values of a ticket's own attributes. Whether its type has them, Intercom says.
 * @returns `undefined` where there is nothing
 * @throws InvalidInputs with every fault
 */
export function checkTicketAttributes(
  given: unknown,
  path: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== "object" || Array.isArray(given))
    throw new InvalidInput(
      'attributes is an object of names and values, such as {"Order number": "7"}.',
      path,
    );
  const faults = new Faults();
  // A client's own names are not repeated: an entry is told by its place.
  for (const [index, [name, value]] of Object.entries(given).entries())
    faults.collect(() => {
      if (name === TITLE || name === DESCRIPTION)
        throw new InvalidInput(
          `Entry ${index + 1} of attributes is the title or the description. Send it as \`title\` or \`description\`.`,
          path,
        );
      if (!name.isWellFormed() || !isValue(value))
        throw new InvalidInput(
          `Entry ${index + 1} of attributes is no text, number, boolean or list of texts. Nested values are not taken.`,
          path,
        );
    });
  faults.refuse();
  return given as Readonly<Record<string, unknown>>;
}

function isValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "boolean") return true;
  return Array.isArray(value) ? value.every(isText) : isText(value);
}

const isText = (value: unknown): boolean => typeof value === "string" && value.isWellFormed();
