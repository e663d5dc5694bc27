import { get, post } from "./endpoint.js";
import type { RawList, RawThing } from "./raw.js";

/** A note about a contact as Intercom sends it. */
export type RawNote = RawThing;

// biome-ignore format: a table has one row per line
export const notes = {
  list:   get<RawList<RawNote>>("/contacts/{contact_id}/notes", "list", null, "R", "read",  "personal", "record"),
  create: post<RawNote>("/contacts/{contact_id}/notes",         "note", null, "X", "write", "personal", "record"),
};
