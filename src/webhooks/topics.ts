import type { ContactEventKind } from "../intercom/workspace.js";
import { objectOf } from "./notification.js";

/** A contact or company that a notification names. */
export interface Named {
  readonly id: string;
  /** The customer's own id of it, where the item has one. */
  readonly ownId: string | null;
}

/** What a notification tells of a contact. */
export interface Told extends Named {
  readonly what: Exclude<ContactEventKind, "UNKNOWN">;
  readonly tagId?: string;
  readonly mergedIntoId?: string;
}

/** What a topic makes stale: objects by id, and lists of the workspace by name; and what it tells of contacts. */
export interface Topic {
  readonly contacts: (item: Item) => readonly Named[];
  readonly companies: (item: Item) => readonly Named[];
  readonly lists: readonly string[];
  readonly events: (item: Item) => readonly Told[];
}

type Item = Readonly<Record<string, unknown>>;

const nothing = () => [];
const contactOf = (value: unknown): Named[] => named(value, "external_id");
const companyOf = (value: unknown): Named[] => named(value, "company_id");

const tagIdOf = (item: Item): { readonly tagId?: string } => {
  const { id } = objectOf(item["tag"]);
  return isId(id) ? { tagId: id } : {};
};

type What = Told["what"];

const NONE: Topic = { contacts: nothing, companies: nothing, lists: [], events: nothing };
/** The item is the contact. */
const contact = (what: What): Topic => ({
  ...NONE,
  contacts: contactOf,
  events: (item) => contactOf(item).map((it) => ({ ...it, what })),
});
/** The item is the contact that stays, which has changed; the one that is gone stands below it. */
const MERGED: Topic = {
  ...NONE,
  contacts: (item) => [...contactOf(item), ...contactOf(item["merged_from"])],
  events(item) {
    const [into] = contactOf(item);
    const gone = contactOf(item["merged_from"]);
    const merged = gone.map((it) => ({
      ...it,
      what: "MERGED" as const,
      ...(into && { mergedIntoId: into.id }),
    }));
    return into ? [...merged, { ...into, what: "UPDATED" }] : merged;
  },
};
/** The item is about a contact that stands below it. */
const about = (what: What): Topic => ({
  ...NONE,
  contacts: (item) => contactOf(item["contact"]),
  events: (item) => contactOf(item["contact"]).map((it) => ({ ...it, what, ...tagIdOf(item) })),
});
/** A tag that is applied may be a new one, or one that was renamed. */
const TAGGED: Topic = { ...about("TAGGED"), lists: ["tags"] };
const UNTAGGED: Topic = { ...about("UNTAGGED"), lists: ["tags"] };
const CREATED = contact("CREATED");
const UPDATED = contact("UPDATED");
const CONSENT = about("CONSENT_CHANGED");
const COMPANY: Topic = { ...NONE, companies: companyOf };
const MEMBERSHIP: Topic = { ...about("COMPANY_CHANGED"), companies: (item) => companyOf(item["company"]) };
const TEAMMATES: Topic = { ...NONE, lists: ["admins"] };

/**
 * The topics of contacts, companies and teammates, by the names of Intercom's webhook versions from 2.5 on. There are no
 * topics for segments, notes and tags of companies.
 */
const current: Readonly<Record<string, Topic>> = {
  "contact.user.created": CREATED,
  "contact.user.updated": UPDATED,
  "contact.lead.created": CREATED,
  "contact.lead.updated": UPDATED,
  "contact.lead.added_email": UPDATED,
  "contact.lead.signed_up": UPDATED,
  "contact.email.updated": UPDATED,
  "contact.archived": contact("ARCHIVED"),
  "contact.unarchive": contact("UNARCHIVED"), // Intercom's spelling
  "contact.deleted": contact("DELETED"),
  "contact.merged": MERGED,
  "contact.user.tag.created": TAGGED,
  "contact.user.tag.deleted": UNTAGGED,
  "contact.lead.tag.created": TAGGED,
  "contact.lead.tag.deleted": UNTAGGED,
  "contact.subscribed": CONSENT,
  "contact.unsubscribed": CONSENT,
  "contact.unsubscribed_from_sms": CONSENT,
  "granular.subscribe": CONSENT,
  "granular.unsubscribe": CONSENT,
  "visitor.signed_up": CREATED,
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
  "user.created": CREATED,
  "user.deleted": contact("DELETED"),
  "user.email.updated": UPDATED,
  "user.unsubscribed": contact("CONSENT_CHANGED"),
  "user.tag.created": TAGGED,
  "user.tag.deleted": UNTAGGED,
  "contact.created": CREATED,
  "contact.signed_up": UPDATED,
  "contact.added_email": UPDATED,
  "contact.tag.created": TAGGED,
  "contact.tag.deleted": UNTAGGED,
};

export const topics: Readonly<Record<string, Topic>> = { ...current, ...earlier };

/** The topics that are of use here, by their present names. */
export const topicsToTick: readonly string[] = Object.keys(current).filter((name) => current[name] !== NONE);

const MAX_ID_LENGTH = 255;

function named(value: unknown, ownKey: "external_id" | "company_id"): Named[] {
  const object = objectOf(value);
  const { id } = object;
  const ownId = object[ownKey];
  if (!isId(id)) return [];
  return [{ id, ownId: typeof ownId === "string" && ownId !== "" ? ownId : null }];
}

const isId = (id: unknown): id is string => typeof id === "string" && id !== "" && id.length <= MAX_ID_LENGTH;
