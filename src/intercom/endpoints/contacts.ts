import { del, get, inBody, inPath, post, put } from "./endpoint.js";
import type { RawList } from "./raw.js";

/** A contact as Intercom sends it. The SDK's type lacks keys that the wire has, and has no `null`. */
export interface RawContact {
  readonly id: string;
  readonly external_id?: unknown;
  readonly role?: unknown;
  readonly email?: unknown;
  readonly email_domain?: unknown;
  readonly phone?: unknown;
  readonly name?: unknown;
  readonly avatar?: unknown;
  readonly created_at?: unknown;
  readonly updated_at?: unknown;
  readonly signed_up_at?: unknown;
  readonly last_seen_at?: unknown;
  readonly last_replied_at?: unknown;
  readonly last_contacted_at?: unknown;
  readonly last_email_opened_at?: unknown;
  readonly last_email_clicked_at?: unknown;
  readonly owner_id?: unknown;
  readonly has_hard_bounced?: unknown;
  readonly marked_email_as_spam?: unknown;
  readonly unsubscribed_from_emails?: unknown;
  readonly language_override?: unknown;
  readonly browser?: unknown;
  readonly browser_version?: unknown;
  readonly browser_language?: unknown;
  readonly os?: unknown;
  readonly android_app_name?: unknown;
  readonly android_app_version?: unknown;
  readonly android_device?: unknown;
  readonly android_os_version?: unknown;
  readonly android_sdk_version?: unknown;
  readonly android_last_seen_at?: unknown;
  readonly ios_app_name?: unknown;
  readonly ios_app_version?: unknown;
  readonly ios_device?: unknown;
  readonly ios_os_version?: unknown;
  readonly ios_sdk_version?: unknown;
  readonly ios_last_seen_at?: unknown;
  readonly location?: unknown;
  readonly social_profiles?: unknown;
  readonly utm_campaign?: unknown;
  readonly utm_content?: unknown;
  readonly utm_medium?: unknown;
  readonly utm_source?: unknown;
  readonly utm_term?: unknown;
  readonly referrer?: unknown;
  readonly custom_attributes?: unknown;
  readonly tags?: unknown;
  readonly companies?: unknown;
  readonly notes?: unknown;
  readonly opted_in_subscription_types?: unknown;
  readonly opted_out_subscription_types?: unknown;
}

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
  delete:           del<RawContact>("/contacts/{contact_id}",                        "contact", itself,                               "A", "write",  "personal", "record"),
  archive:          post<RawContact>("/contacts/{contact_id}/archive",               "contact", itself,                               "A", "write",  "personal", "record"),
  unarchive:        post<RawContact>("/contacts/{contact_id}/unarchive",             "contact", itself,                               "A", "write",  "personal", "record"),
  block:            post<RawContact>("/contacts/{contact_id}/block",                 "contact", itself,                               "A", "write",  "personal", "record"),
};
