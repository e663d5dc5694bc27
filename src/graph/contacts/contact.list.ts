import type { RawContact } from "../../intercom/endpoints/contacts.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { queryKey } from "../paging/cursor.js";
import { type PageArguments, readPage, readPageRequest } from "../paging/read-page.js";
import { toContact } from "./contact.mapper.js";
import type { Contact } from "./contact.type.js";
import { type ContactOrder, listOrder, searchOrder } from "./contact-order.js";
import { listContacts, type SearchQuery, searchContacts } from "./contact-search.js";
import type { ContactSort } from "./contact-sort.input.js";
import { compileContactFilter } from "./filter/contact-filter.compile.js";
import type { ContactFilter } from "./filter/contact-filter.input.js";
import { matchContactFilter } from "./filter/contact-filter.match.js";
import { type FilterSetting, filterNeeds } from "./filter/contact-filter.setting.js";

/** What a client asks of a list of contacts. */
export interface ContactListQuery extends PageArguments {
  readonly filter?: ContactFilter | undefined;
  readonly sort?: ContactSort | undefined;
  /** The tag, segment or other thing whose contacts these are; a cursor belongs to one parent. */
  readonly parent?: string;
  /** Whether nothing but `totalCount` is selected: then one row is asked for. */
  readonly countsOnly: boolean;
}

const EVERYBODY: SearchQuery = { field: "role", operator: "IN", value: ["user", "lead"] };

/**
 * A page of contacts: Intercom's plain list where there is neither filter nor sort, else a search.
 * @throws InvalidInput before any call
 */
export async function readContacts(
  context: Context,
  query: ContactListQuery,
): Promise<ConnectionPage<Contact>> {
  const { filter, sort, countsOnly } = query;
  const key = queryKey("contacts", query.parent ?? null, filter ?? null, sort ?? null);
  const page = readPageRequest(context, key, query);
  const setting = filter ? await readSetting(context, filter) : undefined;
  const search = filter && setting ? compileContactFilter(filter, setting) : sort ? EVERYBODY : undefined;
  const order = search ? searchOrder(sort) : listOrder();

  const isMatch = (contact: Contact) =>
    !filter || !setting || matchContactFilter(filter, contact, setting) !== false;
  const source = { ...sourceOf(context, search, order), name: filter ? undefined : "contacts" };
  return readPage(countsOnly ? { ...page, first: 1 } : page, source, (row) => toNode(context, row, isMatch));
}

/**
 * What the filter cannot be compiled without; each is a workspace list, so it is asked for only then. A timezone that
 * Intercom does not tell stays empty: the filter means UTC then, and no row is dropped for its day.
 */
async function readSetting({ loaders }: Context, filter: ContactFilter): Promise<FilterSetting> {
  const needs = filterNeeds(filter);
  const [workspace, attributes] = await Promise.all([
    needs.timezone ? loaders.workspace.current() : null,
    needs.attributes ? loaders.dataAttributes.ofContacts() : [],
  ]);
  return { timezone: workspace?.timezone ?? "", attributes };
}

function sourceOf({ intercom }: Context, query: SearchQuery | undefined, order: ContactOrder) {
  return {
    fetch: (startingAfter: string | undefined, perPage: number) =>
      query
        ? searchContacts(intercom, { query, sort: order.sort, perPage, startingAfter })
        : listContacts(intercom, perPage, startingAfter),
    anchorOf: order.anchorOf,
    compare: order.compare,
  };
}

/**
 * The contact of a row. A row written a moment ago may be the old state, or somebody who has gone: it is read by id,
 * and left out where it no longer belongs here.
 */
export function toNode(
  { loaders, workspace }: Context,
  row: RawContact,
  isMatch: (contact: Contact) => boolean,
): MaybePromise<Contact | null> {
  if (!workspace.recentWrites.has(row.id)) {
    const contact = toContact(row);
    loaders.contacts.prime(contact);
    return contact;
  }
  return loaders.contacts.byId.load(row.id).then((contact) => (contact && isMatch(contact) ? contact : null));
}
