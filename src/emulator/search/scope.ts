import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

/** What a query means depends on the workspace: its custom attributes, its timezone, its segments. */
export interface SearchScope {
  readonly store: Store;
  /** IANA name. */
  readonly timezone: string;
  /** Of the call that asks: fields differ by it. */
  readonly version: string;
  /** Whether a contact is in a segment; an unknown segment has no members. */
  isMember(contact: Contact, segmentId: string): boolean;
}
