import { get, post } from "./endpoint.js";

/** An event as Intercom lists it. */
export interface RawEvent {
  readonly id?: unknown;
  readonly event_name?: unknown;
  readonly created_at?: unknown;
  readonly metadata?: unknown;
}

/** How often an event happened; `first` and `last` are texts in Intercom's description. */
export interface RawEventSummary {
  readonly name?: unknown;
  readonly first?: unknown;
  readonly last?: unknown;
  readonly count?: unknown;
  readonly description?: unknown;
}

/** Events of one contact, or their summary: both are asked by one path. */
export interface RawEventList {
  readonly events: readonly (RawEvent & RawEventSummary)[];
  /** `next` is the address of the following page, with `before` and `since`. */
  readonly pages?: { readonly next?: unknown } | null;
}

// biome-ignore format: a table has one row per line
export const events = {
  list:  get<RawEventList>("/events", "event.list", null, "R", "read",  "personal", "record"),
  track: post<undefined>("/events",   null,         null, "X", "write", "personal", "record"),
  trackByExternalId: post<undefined>("/events", null, null, "N", "write", "personal", "record"), // told apart by workspace, external id, name and time
};
