import { del, get, inBody, inPath, post } from "./endpoint.js";
import type { RawList } from "./raw.js";

/** A tag as Intercom sends it, whether alone or on a contact. */
export interface RawTag {
  readonly id: string;
  readonly name?: unknown;
  /** The contacts that a bulk call tagged or untagged, from version 2.16 on. */
  readonly users?: unknown;
  /** The companies, likewise. */
  readonly companies?: unknown;
}

// biome-ignore format: a table has one row per line
export const tags = {
  list:          get<RawList<RawTag>>("/tags",                       "list", null,             "R", "read",  "impersonal", "record"),
  listOfContact: get<RawList<RawTag>>("/contacts/{contact_id}/tags", "list", null,             "R", "read",  "personal",   "record"),
  upsert:        post<RawTag>("/tags",                               "tag",  inBody("id"),     "N", "write", "impersonal", "record"), // a new tag has no id yet
  delete:        del<undefined>("/tags/{tag_id}",                    null,   null,             "A", "write", "impersonal", "record"),
  attach:        post<RawTag>("/contacts/{contact_id}/tags",         "tag",  inBody("id"),     "A", "write", "personal",   "record"),
  detach:        del<RawTag>("/contacts/{contact_id}/tags/{tag_id}", "tag",  inPath("tag_id"), "A", "write", "personal",   "record"),
};
