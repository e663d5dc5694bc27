import { del, get, post, put } from "./endpoint.js";
import type { RawList, RawThing } from "./raw.js";
import { inBody, inPath } from "./subject.js";

/** A contact as Intercom sends it. The SDK's type lacks keys that the wire has, and has no `null`. */
export type RawContact = RawThing;

const itself = inPath("contact_id");

// biome-ignore format: a table has one row per line
export const contacts = {
  list:             get<RawList<RawContact>>("/contacts",                          "list",    null,                                 "R", "search", "personal", "index"),
  search:           post<RawList<RawContact>>("/contacts/search",                  "list",    null,                                 "R", "search", "personal", "index"),
  listOfCompany:    get<RawList<RawContact>>("/companies/{company_id}/contacts",   "list",    null,                                 "R", "search", "personal", "index"),
  find:             get<RawContact>("/contacts/{contact_id}",                      "contact", itself,                               "R", "read",   "personal", "record"),
  findByExternalId: get<RawContact>("/contacts/find_by_external_id/{external_id}", "contact", inPath("external_id", "external_id"), "R", "read",   "personal", "record"),
  create:           post<RawContact>("/contacts",                                  "contact", null,                                 "C", "write",  "personal", "record"),
  update:           put<RawContact>("/contacts/{contact_id}",                      "contact", itself,                               "A", "write",  "personal", "record"),
  merge:            post<RawContact>("/contacts/merge",                            "contact", inBody("into", "id"),                 "X", "write",  "personal", "record"),
  delete:           del<RawThing>("/contacts/{contact_id}",                        "contact", itself,                               "A", "write",  "personal", "record"),
  archive:          post<RawThing>("/contacts/{contact_id}/archive",               "contact", itself,                               "A", "write",  "personal", "record"),
  unarchive:        post<RawThing>("/contacts/{contact_id}/unarchive",             "contact", itself,                               "A", "write",  "personal", "record"),
  block:            post<RawThing>("/contacts/{contact_id}/block",                 "contact", itself,                               "A", "write",  "personal", "record"),
};
