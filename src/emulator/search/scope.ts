import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

/** The parts of a workspace that give a query its meaning: custom attributes, timezone, segments. */
export interface SearchScope {
  readonly store: Store;
  /** IANA name. */
  readonly timezone: string;
  /** Of the call that asks: fields differ by it. */
  readonly version: string;
  /** Whether a contact is in a segment; an unknown segment has no members. */
  isMember(contact: Contact, segmentId: string): boolean;
}
