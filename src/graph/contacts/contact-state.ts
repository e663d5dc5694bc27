import { createHash } from "node:crypto";
import { contactFields } from "./contact.mapper.js";
import type { Contact } from "./contact.type.js";

const FIELDS = Object.keys(contactFields) as (keyof Contact)[];

/** A hash of everything that a contact's payload says; `undefined` where it does not name all that the contact has. */
export function stateOf(contact: Contact): string | undefined {
  const { tagRefs, companyRefs, optedInRefs, optedOutRefs } = contact;
  if ([tagRefs, companyRefs, optedInRefs, optedOutRefs].some(({ hasMore }) => hasMore)) return undefined;
  const said = JSON.stringify(FIELDS.map((field) => contact[field]));
  return createHash("sha256").update(said).digest("base64");
}
