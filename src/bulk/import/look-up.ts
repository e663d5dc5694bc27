import { toContact } from "../../graph/contacts/contact.mapper.js";
import { searchContacts } from "../../graph/contacts/contact.pages.js";
import type { Contact } from "../../graph/contacts/contact.type.js";
import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import { isSameEmail } from "../../graph/contacts/upsert-contact.writer.js";
import type { SearchQuery } from "../../graph/search/compile.js";
import type { IntercomClient } from "../../intercom/client.js";
import type { ReadyRow } from "./check-row.js";

const PER_PAGE = 150;
/** An address may be that of thousands: more than these are not looked at. */
const MAX_PAGES = 20;

/** Whether a contact is the one that a row is about, as far as its key says. */
export function isOf({ input, leadKey }: ReadyRow, contact: Contact, key: string | undefined): boolean {
  const { externalId, email } = input;
  if (input.role === ContactRole.LEAD)
    return leadKey !== null && key !== undefined && String(contact.customAttributes[key]) === String(leadKey);
  if (externalId != null && contact.externalId === externalId) return true;
  const goesByAddress = externalId == null || contact.externalId === null;
  return goesByAddress && contact.role === ContactRole.USER && isSameEmail(contact, email);
}

/** Those whom the search index knows of up to 50 rows, by one search. It may be minutes behind. */
export async function lookUp(
  intercom: IntercomClient,
  rows: readonly ReadyRow[],
  key: string | undefined,
): Promise<ReadonlyMap<number, readonly Contact[]>> {
  const query = queryOf(rows, key);
  const found: Contact[] = [];
  let cursor: string | undefined;
  for (let page = 0; query && page < MAX_PAGES; page += 1) {
    const { rows: raws, next } = await searchContacts(intercom, {
      query,
      perPage: PER_PAGE,
      startingAfter: cursor,
    });
    found.push(...raws.map(toContact));
    if (next === undefined) break;
    cursor = next;
  }
  return new Map(rows.map((row) => [row.row, found.filter((contact) => isOf(row, contact, key))]));
}

function queryOf(rows: readonly ReadyRow[], key: string | undefined): SearchQuery | undefined {
  const users = rows.filter(({ input }) => input.role === ContactRole.USER);
  const externalIds = users.flatMap(({ input }) => input.externalId ?? []);
  const emails = users.flatMap(({ input }) => input.email?.toLowerCase() ?? []);
  const leadKeys = rows.flatMap(({ leadKey }) => leadKey ?? []);
  const parts: SearchQuery[] = [];
  if (externalIds.length > 0) parts.push(oneOf("external_id", externalIds));
  if (emails.length > 0)
    parts.push({
      operator: "AND",
      value: [{ field: "role", operator: "=", value: "user" }, oneOf("email", [...new Set(emails)])],
    });
  if (leadKeys.length > 0) parts.push(oneOf(`custom_attributes.${key}`, leadKeys));
  return parts.length > 1 ? { operator: "OR", value: parts } : parts[0];
}

const oneOf = (field: string, value: readonly (string | number)[]): SearchQuery => ({
  field,
  operator: "IN",
  value,
});
