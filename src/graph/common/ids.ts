import { reservedIds } from "../../intercom/endpoints/reserved-ids.js";
import { InvalidInput } from "../errors/invalid-input.js";

const INTERCOM_ID = /^[A-Za-z0-9_-]{1,64}$/;
const MAX_CUSTOMER_ID_LENGTH = 255;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f]/;

export const isIntercomId = (id: unknown): boolean =>
  typeof id === "string" && INTERCOM_ID.test(id) && !reservedIds.has(id);

export const isCustomerId = (id: unknown): boolean => typeof id === "string" && !customerIdFault(id);

/**
 * Checks an id that Intercom gave. The SDK puts it into a path, where `..` or a word such as `scroll` would reach another endpoint.
 * @throws InvalidInput
 */
export function checkIntercomId(id: string, field: readonly string[]): string {
  if (!isIntercomId(id))
    throw new InvalidInput(
      "This is not an Intercom id: ids have 1 to 64 letters, digits, '-' or '_'. Take it from a contact, tag or segment as it is.",
      field,
    );
  return id;
}

const NUMBER_ID = /^\d{1,20}$/;

/**
 * Checks an id that Intercom counts: those of conversations, teammates, teams, tags and types of tickets. Words are refused,
 * because some mean something to Intercom: `POST /conversations/last/reply` writes to the conversation that was last.
 * @throws InvalidInput
 */
export function checkNumberId(id: string, field: readonly string[]): string {
  if (!NUMBER_ID.test(id))
    throw new InvalidInput(
      "This is not an id of this kind: it has 1 to 20 digits. Take it as Intercom gave it.",
      field,
    );
  return id;
}

/**
 * Checks an id that the customer chose (`externalId`, `companyId`): any text is allowed that survives a URL path.
 * @throws InvalidInput
 */
export function checkCustomerId(id: string, field: readonly string[]): string {
  const fault = customerIdFault(id);
  if (fault) throw new InvalidInput(`This id ${fault}. Send the id as your own system holds it.`, field);
  return id;
}

function customerIdFault(id: string): string | undefined {
  if (id === "") return "is empty";
  if (id.length > MAX_CUSTOMER_ID_LENGTH) return `is longer than ${MAX_CUSTOMER_ID_LENGTH} characters`;
  if (id === "." || id === "..") return "is a path of its own and cannot be looked up at Intercom";
  if (!id.isWellFormed()) return "holds half a surrogate pair, which is no character";
  if (CONTROL_CHARACTER.test(id)) return "holds a control character";
  return undefined;
}
