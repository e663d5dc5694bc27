import type { ExecutionResult } from "graphql";
import type { IntercomContactChange } from "../../graph/contacts/changes/contact-change.type.js";
import { isGone } from "../../graph/contacts/changes/contact-changed.filter.js";
import type { ChangedContact } from "../../graph/contacts/changes/read-changed.js";
import type { ContactEvent } from "../../intercom/contact-event.js";

/** One event as it waits for its subscribers. */
export interface LiveEvent {
  /** Of two events with one key, the later one says all that the earlier one said. */
  readonly key: string;
  /** What the root field of the subscription gets. */
  readonly root: IntercomContactChange;
  /** The results by what was executed: subscribers who ask the same have one. */
  readonly results: Map<string, Promise<ExecutionResult>>;
}

/** What is the same event, however often it is told. */
export const keyOfEvent = ({ what, id, tagId, mergedIntoId }: ContactEvent): string =>
  `${id} ${what} ${tagId ?? ""} ${mergedIntoId ?? ""}`;

/** An event with the contact as it was read after it. */
export function toLiveEvent(event: ContactEvent, changed: ChangedContact | null): LiveEvent {
  const { what, id, mergedIntoId, tagId, at } = event;
  const subject = isGone(event) ? null : (changed?.contact ?? null);
  return {
    key: keyOfEvent(event),
    root: {
      kind: what,
      contactId: id,
      externalId: subject?.externalId ?? null,
      mergedIntoId,
      tagId,
      at: Math.floor(at / 1_000),
      subject,
    },
    results: new Map(),
  };
}

/** Tells that changes may have been missed. */
export const resync = (): LiveEvent => ({
  key: "RESYNC",
  root: {
    kind: "RESYNC",
    contactId: null,
    externalId: null,
    mergedIntoId: null,
    tagId: null,
    at: Math.floor(Date.now() / 1_000),
    subject: null,
  },
  results: new Map(),
});
