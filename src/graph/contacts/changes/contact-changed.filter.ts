import type { ContactEvent, ContactEventKind } from "../../../intercom/contact-event.js";
import type { ContactRole } from "../contact-role.enum.js";
import type { IntercomContactChangeKind } from "./contact-change-kind.enum.js";
import type { ContactChangedArgs } from "./contact-changed.args.js";

/** The arguments of a subscription, ready to be compared with events. */
export interface ContactChangedFilter {
  /** The contacts that are watched; `null` watches all. */
  readonly watched: {
    readonly ids: ReadonlySet<string>;
    readonly externalIdHashes: ReadonlySet<string>;
  } | null;
  readonly role: ContactRole | null;
  readonly tagId: string | null;
  readonly kinds: ReadonlySet<IntercomContactChangeKind> | null;
}

/** @param hash Of an external id, as events name it. */
export function readFilter(
  { ids, externalIds, role, tagId, kinds }: ContactChangedArgs,
  hash: (externalId: string) => string,
): ContactChangedFilter {
  const watched = (ids ?? externalIds) != null && {
    ids: new Set(ids),
    externalIdHashes: new Set(externalIds?.map(hash)),
  };
  return {
    watched: watched || null,
    role: role ?? null,
    tagId: tagId ?? null,
    kinds: kinds ? new Set(kinds) : null,
  };
}

/** After these queries no longer find the contact. */
const GONE: ReadonlySet<ContactEventKind> = new Set(["ARCHIVED", "DELETED", "MERGED"]);

export const isGone = ({ what }: ContactEvent): boolean => GONE.has(what);

/** Whether it may take something away from a list: whoever keeps one by role or tag has to hear of it. */
const takesAway = (event: ContactEvent, { tagId }: ContactChangedFilter): boolean =>
  isGone(event) ||
  event.what === "UNKNOWN" ||
  (event.what === "UNTAGGED" && tagId !== null && event.tagId === tagId);

/** Whether a kind is wanted at all. */
export const wantsKind = ({ kinds }: ContactChangedFilter, { what }: ContactEvent): boolean =>
  kinds === null || kinds.has(what);

/** Whether the filter has to look at the contact: an event says nothing of roles and tags. */
export const needsContact = (filter: ContactChangedFilter, event: ContactEvent): boolean =>
  (filter.role !== null || filter.tagId !== null) && !takesAway(event, filter);

/** What a filter looks at of a contact. */
export interface FilteredContact {
  readonly role: ContactRole;
  readonly tagIds: ReadonlySet<string>;
}

/**
 * Whether an event of a watched contact is for a subscriber.
 * @param contact As it was read after the event; `null` where it is gone, whatever the event says; `undefined` where it was not read.
 */
export function passes(
  filter: ContactChangedFilter,
  event: ContactEvent,
  contact: FilteredContact | null | undefined,
): boolean {
  if (!wantsKind(filter, event)) return false;
  if (!needsContact(filter, event) || contact === null) return true;
  if (contact === undefined) return false;
  const { role, tagId } = filter;
  return (role === null || contact.role === role) && (tagId === null || contact.tagIds.has(tagId));
}
