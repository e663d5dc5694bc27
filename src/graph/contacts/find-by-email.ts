import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { IDS_PER_SEARCH } from "../common/chunks.js";
import type { RowContext } from "../context.js";
import { toContact } from "./contact.mapper.js";
import { searchContacts } from "./contact.pages.js";
import type { Contact } from "./contact.type.js";

/** The wanted contacts: those of a role with an e-mail address, or the one with the external id. */
interface Sought {
  readonly role: "user" | "lead";
  readonly email: string;
  readonly externalId?: string;
}

/**
 * Finds contacts by e-mail address, by one search. The index may hold an old state, and lack who was written a moment ago:
 * those that this server knows to be written lately are read by id, and whoever is to be changed must be.
 * @param isIt Whether a contact is one of those that are looked for, as it is now.
 */
export async function findByEmail(
  { intercom, loaders, workspace: { recentWrites } }: Pick<RowContext, "intercom" | "loaders" | "workspace">,
  sought: Sought,
  isIt: (contact: Contact) => boolean,
): Promise<readonly Contact[]> {
  const { rows } = await searchContacts(intercom, { query: queryOf(sought), perPage: IDS_PER_SEARCH });
  const found = new Map<string, RawContact | undefined>(rows.map((row) => [row.id, row]));
  const recent = recentWrites.idOfEmail(sought.role, sought.email);
  if (recent !== undefined && !found.has(recent)) found.set(recent, undefined);
  const read = await Promise.all(
    [...found].map(([id, row]) =>
      row && !recentWrites.has(id) ? toContact(row) : loaders.contacts.byId.load(id),
    ),
  );
  return read.filter((contact) => contact !== null && isIt(contact)) as Contact[];
}

function queryOf({ role, email, externalId }: Sought) {
  const byEmail = {
    operator: "AND" as const,
    value: [
      { field: "role", operator: "=" as const, value: role },
      { field: "email", operator: "=" as const, value: email.toLowerCase() },
    ],
  };
  if (externalId === undefined) return byEmail;
  const byId = { field: "external_id", operator: "=" as const, value: externalId };
  return { operator: "OR" as const, value: [byEmail, byId] };
}
