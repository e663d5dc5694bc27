import { get, post } from "./endpoint.js";
import type { RawList } from "./raw.js";

/** A note about a contact as Intercom sends it. */
export interface RawNote {
  readonly id: string;
  readonly body?: unknown;
  readonly created_at?: unknown;
  readonly contact?: unknown;
  readonly author?: unknown;
}

// biome-ignore format: a table has one row per line
export const notes = {
  list:   get<RawList<RawNote>>("/contacts/{contact_id}/notes", "list", null, "R", "read",  "personal", "record"),
  create: post<RawNote>("/contacts/{contact_id}/notes",         "note", null, "X", "write", "personal", "record"),
};
