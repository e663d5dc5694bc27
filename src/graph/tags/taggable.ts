import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawList } from "../../intercom/endpoints/raw.js";
import type { Context } from "../context.js";
import type { Loaders } from "../loaders.js";

/** With more contacts Intercom may take longer to answer than an operation lasts. */
export const MAX_TAGGED = 50;

/** What POST /tags takes many of. */
export interface Taggable {
  /** The argument that holds the ids, and the payload's field. */
  readonly argument: "contactIds" | "companyIds";
  /** The key of the items in Intercom's request, and from version 2.16 on in its answer. */
  readonly key: "users" | "companies";
  /** Finds one by its id. */
  readonly find: (id: string, context: Context) => Promise<unknown>;
  /** Finds those that Intercom's search index knows by one call; there is none for companies. */
  readonly indexed?: (ids: readonly string[], context: Context) => Promise<RawList<{ readonly id: string }>>;
  /** Forgets one that a write has changed. */
  readonly forget: (id: string, loaders: Loaders) => void;
  /** Tells that a tag was put on one, or taken off. */
  readonly tell: (id: string, tagId: string, change: { readonly untag: boolean }, loaders: Loaders) => void;
  /** Handles the failure of a write of several. */
  readonly unanswered: (ids: readonly string[], loaders: Loaders) => (error: unknown) => never;
  /** Reads who has a tag: the first fifty, and how many there are. */
  readonly tagged: (tagId: string, context: Context) => Promise<RawList<{ readonly id: string }>>;
  /** The message where Intercom does not know one of them. */
  readonly unknown: string;
}

export const contacts: Taggable = {
  argument: "contactIds",
  key: "users",
  find: (contact_id, { intercom }) =>
    intercom.call(endpoints.contacts.find, (sdk) => sdk.contacts.find({ contact_id })),
  indexed: (value, { intercom }) =>
    intercom.call(endpoints.contacts.search, (sdk) =>
      sdk.contacts.search({
        query: { field: "id", operator: "IN", value: [...value] },
        pagination: { per_page: MAX_TAGGED },
      }),
    ),
  forget(id, loaders) {
    loaders.contacts.forget(id);
    loaders.tags.byContactId.clear(id);
  },
  tell: (id, tagId, { untag }, loaders) =>
    loaders.contacts.tell({ what: untag ? "UNTAGGED" : "TAGGED", id, tagId }),
  unanswered: (ids, loaders) => loaders.contacts.unanswered(...ids),
  tagged: (value, { intercom }) =>
    intercom.call(endpoints.contacts.search, (sdk) =>
      sdk.contacts.search({
        query: { field: "tag_id", operator: "=", value },
        pagination: { per_page: MAX_TAGGED },
      }),
    ),
  unknown:
    "Intercom does not know this contact: it may be archived, deleted or merged. The other contacts were changed.",
};

export const companies: Taggable = {
  argument: "companyIds",
  key: "companies",
  find: (company_id, { intercom }) =>
    intercom.call(endpoints.companies.find, (sdk) => sdk.companies.find({ company_id })),
  forget: (id, loaders) => loaders.companies.changed(id),
  tell() {},
  unanswered: () => (error) => {
    throw error;
  },
  tagged: (tag_id, { intercom }) =>
    intercom.call(endpoints.companies.listOfTag, (sdk) =>
      sdk.companies.retrieve({ tag_id, per_page: MAX_TAGGED }),
    ),
  unknown: "Intercom does not know this company: it may be deleted. The other companies were changed.",
};
