import { objectOf } from "./notification.js";

/** A contact or company that a notification names. */
export interface Named {
  readonly id: string;
  /** The customer's own id of it, where the item has one. */
  readonly ownId: string | null;
}

/** What a topic makes stale: objects by id, and lists of the workspace by name. */
export interface Topic {
  readonly contacts: (item: Item) => readonly Named[];
  readonly companies: (item: Item) => readonly Named[];
  readonly lists: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;

const nothing = () => [];
const contactOf = (value: unknown): Named[] => named(value, "external_id");
const companyOf = (value: unknown): Named[] => named(value, "company_id");

const NONE: Topic = { contacts: nothing, companies: nothing, lists: [] };
/** The item is the contact. */
const CONTACT: Topic = { ...NONE, contacts: contactOf };
/** The item is the contact that stays; the one that is gone stands below it. */
const MERGED: Topic = {
  ...NONE,
  contacts: (item) => [...contactOf(item), ...contactOf(item["merged_from"])],
};
/** The item is about a contact that stands below it. */
const ABOUT_CONTACT: Topic = { ...NONE, contacts: (item) => contactOf(item["contact"]) };
/** A tag that is applied may be a new one, or one that was renamed. */
const TAGGED: Topic = { ...ABOUT_CONTACT, lists: ["tags"] };
const COMPANY: Topic = { ...NONE, companies: companyOf };
const MEMBERSHIP: Topic = { ...ABOUT_CONTACT, companies: (item) => companyOf(item["company"]) };
const TEAMMATES: Topic = { ...NONE, lists: ["admins"] };

/**
 * The topics of contacts, companies and teammates, by the names of Intercom's webhook versions from 2.5 on. There are no
 * topics for segments, notes and tags of companies.
 */
const current: Readonly<Record<string, Topic>> = {
  "contact.user.created": CONTACT,
  "contact.user.updated": CONTACT,
  "contact.lead.created": CONTACT,
  "contact.lead.updated": CONTACT,
  "contact.lead.added_email": CONTACT,
  "contact.lead.signed_up": CONTACT,
  "contact.email.updated": CONTACT,
  "contact.archived": CONTACT,
  "contact.unarchive": CONTACT, // Intercom's spelling
  "contact.deleted": CONTACT,
  "contact.merged": MERGED,
  "contact.user.tag.created": TAGGED,
  "contact.user.tag.deleted": TAGGED,
  "contact.lead.tag.created": TAGGED,
  "contact.lead.tag.deleted": TAGGED,
  "contact.subscribed": ABOUT_CONTACT,
  "contact.unsubscribed": ABOUT_CONTACT,
  "contact.unsubscribed_from_sms": ABOUT_CONTACT,
  "granular.subscribe": ABOUT_CONTACT,
  "granular.unsubscribe": ABOUT_CONTACT,
  "visitor.signed_up": CONTACT,
  "company.created": COMPANY,
  "company.updated": COMPANY,
  "company.deleted": COMPANY,
  "company.contact.attached": MEMBERSHIP,
  "company.contact.detached": MEMBERSHIP,
  "admin.added_to_workspace": TEAMMATES,
  "admin.removed_from_workspace": TEAMMATES,
  "admin.away_mode_updated": TEAMMATES,
  "event.created": NONE,
  "job.completed": NONE,
  ping: NONE,
};

/** The names of apps that stayed on an earlier version. */
const earlier: Readonly<Record<string, Topic>> = {
  "user.created": CONTACT,
  "user.deleted": CONTACT,
  "user.email.updated": CONTACT,
  "user.unsubscribed": CONTACT,
  "user.tag.created": TAGGED,
  "user.tag.deleted": TAGGED,
  "contact.created": CONTACT,
  "contact.signed_up": CONTACT,
  "contact.added_email": CONTACT,
  "contact.tag.created": TAGGED,
  "contact.tag.deleted": TAGGED,
};

export const topics: Readonly<Record<string, Topic>> = { ...current, ...earlier };

/** The topics that are of use here, by their present names. */
export const topicsToTick: readonly string[] = Object.keys(current).filter((name) => current[name] !== NONE);

const MAX_ID_LENGTH = 255;

function named(value: unknown, ownKey: "external_id" | "company_id"): Named[] {
  const object = objectOf(value);
  const { id } = object;
  const ownId = object[ownKey];
  if (typeof id !== "string" || id === "" || id.length > MAX_ID_LENGTH) return [];
  return [{ id, ownId: typeof ownId === "string" && ownId !== "" ? ownId : null }];
}
