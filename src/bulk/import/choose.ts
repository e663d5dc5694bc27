import type { Contact } from "../../graph/contacts/contact.type.js";
import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { ReadyRow } from "./check-row.js";

/**
 * The contact that a row is about.
 * @param known Those of its key.
 * @throws IntercomFailure `conflict` where several have the key, or a lead has become a user
 */
export function choose(row: ReadyRow, known: readonly Contact[]): Contact | undefined {
  const { externalId } = row.input;
  if (externalId == null && known.length > 1) throw several(known);
  const named = externalId == null ? undefined : known.find((it) => it.externalId === externalId);
  const contact = named ?? known[0];
  if (contact) refuseUser(row, contact);
  return contact;
}

function several(contacts: readonly Contact[]): IntercomFailure {
  return new IntercomFailure("conflict", {
    conflictingContactIds: contacts.map(({ id }) => id),
    conflictingContactIsArchived: false,
  });
}

/** A lead that has become a user keeps its attributes, and a second contact of its key would be the same person. */
export function refuseUser({ input }: ReadyRow, contact: Contact): void {
  if (input.role === ContactRole.LEAD && contact.role === ContactRole.USER)
    throw new IntercomFailure("conflict", {
      conflictingContactId: contact.id,
      conflictingContactIsArchived: false,
    });
}
