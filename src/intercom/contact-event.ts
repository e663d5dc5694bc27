/** What can happen to a contact. */
export const CONTACT_EVENTS = [
  "CREATED",
  "UPDATED",
  "TAGGED",
  "UNTAGGED",
  "CONSENT_CHANGED",
  "COMPANY_CHANGED",
  "ARCHIVED",
  "UNARCHIVED",
  "DELETED",
  "MERGED",
  /** A write whose outcome is unknown, or what a replica of a later version tells. */
  "UNKNOWN",
] as const;

export type ContactEventKind = (typeof CONTACT_EVENTS)[number];

/** Something that happened to a contact. It names the contact and never contains its data. */
export interface ContactEvent {
  readonly what: ContactEventKind;
  readonly id: string;
  /** The external id of the contact, hashed, because it may be an e-mail address; `null` where unknown. */
  readonly externalIdHash: string | null;
  /** The tag that was added or removed; `null` for everything else. */
  readonly tagId: string | null;
  /** The contact that stays after a merge; `null` for everything else. */
  readonly mergedIntoId: string | null;
  /** When it happened, in Unix milliseconds. */
  readonly at: number;
  /** Who tells it. Intercom also tells what this graph has written itself. */
  readonly toldBy: "graph" | "intercom";
}

/** What happened, without what every event has. */
export type Happened = Pick<ContactEvent, "what" | "id"> &
  Partial<Pick<ContactEvent, "tagId" | "mergedIntoId">>;

const MAX_LENGTH = 255;

/** Reads an event of a replica; `undefined` when it is none. */
export function readContactEvent(value: unknown): ContactEvent | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { what, id, externalIdHash, tagId, mergedIntoId, at, toldBy } = value as Readonly<
    Record<string, unknown>
  >;
  if (typeof what !== "string" || !isName(id) || !Number.isFinite(at)) return undefined;
  return {
    what: CONTACT_EVENTS.find((known) => known === what) ?? "UNKNOWN",
    id,
    externalIdHash: isName(externalIdHash) ? externalIdHash : null,
    tagId: isName(tagId) ? tagId : null,
    mergedIntoId: isName(mergedIntoId) ? mergedIntoId : null,
    at: at as number,
    toldBy: toldBy === "graph" ? "graph" : "intercom",
  };
}

const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= MAX_LENGTH;
