import { del, get, inBody, inPath, inQuery, post } from "./endpoint.js";
import type { RawList } from "./raw.js";

/** A company as Intercom sends it; keys without a value are left out. */
export interface RawCompany {
  readonly id: string;
  readonly company_id?: unknown;
  readonly name?: unknown;
  readonly plan?: unknown;
  readonly size?: unknown;
  readonly website?: unknown;
  readonly industry?: unknown;
  readonly monthly_spend?: unknown;
  readonly session_count?: unknown;
  readonly user_count?: unknown;
  readonly created_at?: unknown;
  readonly remote_created_at?: unknown;
  readonly updated_at?: unknown;
  readonly last_request_at?: unknown;
  readonly custom_attributes?: unknown;
  readonly tags?: unknown;
  readonly segments?: unknown;
}

const itself = inPath("company_id");

// biome-ignore format: a table has one row per line
export const companies = {
  list:            post<RawList<RawCompany>>("/companies/list",                     "list",    null,                  "R", "search", "impersonal", "record"),
  listOfContact:   get<RawList<RawCompany>>("/contacts/{contact_id}/companies",     "list",    null,                  "R", "read",   "personal",   "record"),
  listOfTag:       get<RawList<RawCompany>>("/companies",                           "list",    null,                  "R", "search", "impersonal", "record"),
  find:            get<RawCompany>("/companies/{company_id}",                       "company", itself,                "R", "read",   "impersonal", "record"),
  findByCompanyId: get<RawCompany>("/companies",                                    "company", inQuery("company_id"), "R", "read",   "impersonal", "record"), // by this filter Intercom answers with one company
  findByName:      get<RawCompany>("/companies",                                    "company", null,                  "R", "read",   "impersonal", "record"), // names are compared regardless of case
  upsert:          post<RawCompany>("/companies",                                   "company", inBody("company_id"),  "N", "write",  "impersonal", "record"),
  delete:          del<RawCompany>("/companies/{company_id}",                       "company", itself,                "A", "write",  "impersonal", "record"),
  attach:          post<RawCompany>("/contacts/{contact_id}/companies",             "company", inBody("id"),          "A", "write",  "personal",   "record"),
  detach:          del<RawCompany>("/contacts/{contact_id}/companies/{company_id}", "company", itself,                "A", "write",  "personal",   "record"),
};
