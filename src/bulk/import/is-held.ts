import type { Contact } from "../../graph/contacts/contact.type.js";
import type { ContactBody } from "../../graph/contacts/contact.writer.js";

type Held = (contact: Contact, sent: unknown) => boolean;

const isSame = (held: unknown, sent: unknown) => (held ?? null) === (sent ?? null);
const lowerCase = (text: unknown) => (typeof text === "string" ? text.toLowerCase() : null);
/** Intercom takes the spaces and signs out of numbers. */
const digits = (text: unknown) => (typeof text === "string" ? text.replace(/[\s().-]/g, "") : null);

/** Whether a contact holds what would be sent, by the keys of what is sent. A key that is not here is never held. */
const HELD: Readonly<Record<string, Held>> = {
  role: () => true, // an update does not send it
  external_id: ({ externalId }, sent) => isSame(externalId, sent),
  email: ({ email }, sent) => lowerCase(email) === lowerCase(sent),
  phone: ({ phone }, sent) => digits(phone) === digits(sent),
  name: ({ name }, sent) => isSame(name, sent),
  avatar: ({ avatarUrl }, sent) => isSame(avatarUrl, sent),
  signed_up_at: ({ signedUpAt }, sent) => isSame(signedUpAt, sent),
  last_seen_at: ({ lastSeenAt }, sent) => isSame(lastSeenAt, sent),
  owner_id: ({ ownerId }, sent) => isSame(ownerId, sent === null ? null : String(sent)),
  unsubscribed_from_emails: ({ unsubscribedFromEmails }, sent) => unsubscribedFromEmails === (sent ?? false),
  custom_attributes: ({ customAttributes }, sent) =>
    Object.entries(sent ?? {}).every(([name, value]) => isSame(customAttributes[name], value)),
};

/** Whether a contact holds all that would be sent, so that there is nothing to write. */
export function isHeld(contact: Contact, body: ContactBody): boolean {
  return Object.entries(body).every(([key, sent]) => HELD[key]?.(contact, sent) ?? false);
}
