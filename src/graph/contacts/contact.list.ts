import type { RawContact } from "../../intercom/endpoints/contacts.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { orError } from "../common/or-error.js";
import type { Context } from "../context.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { queryKey } from "../paging/cursor.js";
import { emptyPage, type PageArguments, readPage, readPageRequest } from "../paging/read-page.js";
import type { SearchQuery } from "../search/compile.js";
import { matches } from "../search/match.js";
import type { SearchOrder } from "../search/order.js";
import { readCondition } from "../search/read.js";
import { readWords } from "../search/words.js";
import { toContact } from "./contact.mapper.js";
import { listContacts, listOrder, searchContacts, searchOrder } from "./contact.pages.js";
import { planSearch } from "./contact.search.js";
import { contactSearch, SEARCHED_FIELDS } from "./contact.search-fields.js";
import type { Contact } from "./contact.type.js";
import type { ContactSort } from "./contact-sort.input.js";
import type { ContactFilter } from "./filter/contact-filter.input.js";

/** The arguments of a list of contacts. */
export interface ContactListQuery extends PageArguments {
  readonly filter: ContactFilter | null | undefined;
  /** What somebody wrote into a search box. */
  readonly search: string | null | undefined;
  readonly sort: ContactSort | null | undefined;
  /** The condition of the parent, such as its tag; a cursor belongs to one parent. */
  readonly within?: ContactFilter;
  /** Whether nothing but `totalCount` is selected: then one row is asked for. */
  readonly countsOnly: boolean;
}

const EVERYBODY: SearchQuery = { field: "role", operator: "IN", value: ["user", "lead"] };

/**
 * A page of contacts: Intercom's plain list where there is no condition and no sort, else a search.
 * @throws InvalidInput before any call
 */
export async function readContacts(
  context: Context,
  { filter, search, sort, within, countsOnly, ...args }: ContactListQuery,
): Promise<ConnectionPage<Contact>> {
  const filtered = filter ? readCondition(contactSearch, filter) : undefined;
  const searched = readWords(contactSearch, SEARCHED_FIELDS, search, ["search"]);
  const asked = [within ?? null, filtered ? filter : null, sort ?? null, ...(searched ? [search] : [])];
  const page = readPageRequest(context, queryKey("contacts", ...asked), args);
  const parent = within ? readCondition(contactSearch, within, []) : undefined;
  const plan = await planSearch(context, [parent, filtered, searched]);
  if (!plan) return emptyPage(page);
  const query = plan.query ?? (sort ? EVERYBODY : undefined);
  const order = query ? searchOrder(sort) : listOrder();

  const isMatch = (contact: Contact) => matches(plan.condition, contact, plan.timezone) !== false;
  const source = { ...sourceOf(context, query, order), name: plan.query ? undefined : "contacts" };
  return readPage(countsOnly ? { ...page, first: 1 } : page, source, (row) => toNode(context, row, isMatch));
}

/**
 * How many contacts pass each of the filters, in their order. Filters that ask Intercom the same are asked once.
 * @param path Where the filters stand in the arguments, for errors
 */
export function countContacts(
  context: Context,
  filters: readonly ContactFilter[],
  path: readonly string[],
): Promise<(number | Error)[]> {
  const counts = new Map<string, Promise<number>>();
  const count = async (filter: ContactFilter, index: number) => {
    const plan = await planSearch(context, [readCondition(contactSearch, filter, [...path, String(index)])]);
    if (!plan) return 0;
    const key = JSON.stringify(plan.query ?? null);
    const counted = counts.get(key) ?? countOf(context, plan.query);
    counts.set(key, counted);
    return counted;
  };
  return Promise.all(filters.map((filter, index) => orError(count(filter, index))));
}

async function countOf(context: Context, query: SearchQuery | undefined): Promise<number> {
  const { fetch } = sourceOf(context, query, query ? searchOrder(null) : listOrder());
  return (await fetch(undefined, 1)).totalCount;
}

function sourceOf({ intercom }: Context, query: SearchQuery | undefined, order: SearchOrder) {
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
