import { isDeepStrictEqual } from "node:util";
import { formatContactReference } from "../contacts/contact.wire.js";
import type { Contact } from "../workspace/model.js";
import type { WebhookItems } from "./items.js";
import type { Notification } from "./notification.js";

/** The notifications of a write of a contact, by the versions before and after it. */
export function contactNotifications(
  old: Contact | undefined,
  contact: Contact,
  items: WebhookItems,
): Notification[] {
  if (!old) return [{ topic: `contact.${contact.role}.created`, item: items.contact(contact) }];
  if (old.state !== contact.state) return stateNotifications(contact, items);
  if (contact.state !== "live") return [];
  return [
    ...attributeNotifications(old, contact, items),
    ...tagNotifications(old, contact, items),
    ...companyNotifications(old, contact, items),
    ...consentNotifications(old, contact, items),
  ];
}

/** The topic of coming back is spelt without the d that the others end with. */
function stateNotifications(contact: Contact, items: WebhookItems): Notification[] {
  switch (contact.state) {
    case "live":
      return [{ topic: "contact.unarchive", item: items.contact(contact) }];
    case "merged":
      return [{ topic: "contact.merged", item: items.merged(contact) }];
    // As recorded. The answer to the call itself also has the external id.
    case "deleted":
      return [{ topic: "contact.deleted", item: { id: contact.id, type: "contact", deleted: true } }];
    default:
      return [{ topic: "contact.archived", item: formatContactReference(contact, { archived: true }) }];
  }
}

/** Changes of these have topics of their own and are no update of the contact. */
const NOT_ATTRIBUTES: ReadonlySet<string> = new Set<keyof Contact>([
  "state",
  "mergedInto",
  "merges",
  "tags",
  "companyIds",
  "noteIds",
  "consents",
  "updated_at",
]);

function attributeNotifications(old: Contact, contact: Contact, items: WebhookItems): Notification[] {
  const keys = Object.keys(contact) as (keyof Contact)[];
  const changed = keys.filter(
    (key) => !NOT_ATTRIBUTES.has(key) && !isDeepStrictEqual(old[key], contact[key]),
  );
  if (changed.length === 0) return [];
  const topics = [`contact.${contact.role}.updated`];
  if (changed.includes("role")) topics.push("contact.lead.signed_up");
  if (changed.includes("email")) {
    topics.push(contact.role === "lead" && !old.email ? "contact.lead.added_email" : "contact.email.updated");
  }
  const item = items.contact(contact);
  const notifications: Notification[] = topics.map((topic) => ({ topic, item }));
  if (!changed.includes("unsubscribed_from_emails")) return notifications;
  const verb = contact.unsubscribed_from_emails ? "unsubscribe" : "subscribe";
  const consent = items.consent(`contact_${verb}`, contact, []);
  return [...notifications, { topic: `contact.${verb}d`, item: consent }];
}

function tagNotifications(old: Contact, contact: Contact, items: WebhookItems): Notification[] {
  const idsOf = ({ tags }: Contact) => tags.map(({ id }) => id);
  const { added, removed } = difference(idsOf(old), idsOf(contact));
  const tell = (verb: string) => (id: string) => ({
    topic: `contact.${contact.role}.tag.${verb}`,
    item: items.tagged(contact, id),
  });
  return [...added.map(tell("created")), ...removed.map(tell("deleted"))];
}

function companyNotifications(old: Contact, contact: Contact, items: WebhookItems): Notification[] {
  const { added, removed } = difference(old.companyIds, contact.companyIds);
  const tell = (verb: string) => (id: string) => ({
    topic: `company.contact.${verb}`,
    item: items.attached(contact, id),
  });
  return [...added.map(tell("attached")), ...removed.map(tell("detached"))];
}

/** A choice that is taken back is notified as the opposite choice. */
function consentNotifications(old: Contact, contact: Contact, items: WebhookItems): Notification[] {
  const idsOf = ({ consents }: Contact, consent: string) =>
    consents.filter((it) => it.consent === consent).map((it) => it.subscriptionTypeId);
  const optedIn = difference(idsOf(old, "opt_in"), idsOf(contact, "opt_in"));
  const optedOut = difference(idsOf(old, "opt_out"), idsOf(contact, "opt_out"));
  const tell = (verb: "subscribe" | "unsubscribe", ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [{ topic: `granular.${verb}`, item: items.consent(`granular_${verb}`, contact, ids) }];
  return [
    ...tell("subscribe", [...optedIn.added, ...optedOut.removed]),
    ...tell("unsubscribe", [...optedOut.added, ...optedIn.removed]),
  ];
}

function difference(before: readonly string[], after: readonly string[]) {
  if (before === after) return { added: [], removed: [] };
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  };
}
