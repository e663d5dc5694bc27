import type { RawContact } from "../../intercom/endpoints/contacts.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import type { IntercomDataAttribute } from "../data-attributes/data-attribute.type.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { queryKey } from "../paging/cursor.js";
import { emptyPage, type PageArguments, readPage, readPageRequest } from "../paging/read-page.js";
import { compile, type SearchQuery } from "../search/compile.js";
import { type Condition, passesAll, passesNone } from "../search/condition.js";
import { conjoin } from "../search/conjoin.js";
import { checkAttributes, needsOf } from "../search/facts.js";
import { matches } from "../search/match.js";
import { readCondition } from "../search/read.js";
import { toContact } from "./contact.mapper.js";
import { listContacts, searchContacts } from "./contact.pages.js";
import { contactSearch } from "./contact.search-fields.js";
import type { Contact } from "./contact.type.js";
import { type ContactOrder, listOrder, searchOrder } from "./contact-order.js";
import type { ContactSort } from "./contact-sort.input.js";
import type { ContactFilter } from "./filter/contact-filter.input.js";

/** The arguments of a list of contacts. */
export interface ContactListQuery extends PageArguments {
  readonly filter: ContactFilter | null | undefined;
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
  { filter, sort, within, countsOnly, ...args }: ContactListQuery,
): Promise<ConnectionPage<Contact>> {
  const written = filter ? readCondition(contactSearch, filter) : undefined;
  const key = queryKey("contacts", within ?? null, written ? filter : null, sort ?? null);
  const page = readPageRequest(context, key, args);
  const parent = within ? readCondition(contactSearch, within, []) : undefined;
  const conditions = [parent, written].filter((it) => it !== undefined);
  const condition = conjoin(conditions);
  if (passesNone(condition)) return emptyPage(page);
  const timezone = await checkWithWorkspace(context, conditions);
  const isEverybody = passesAll(condition);
  const search = isEverybody ? (sort ? EVERYBODY : undefined) : compile(condition, timezone);
  const order = search ? searchOrder(sort) : listOrder();

  const isMatch = (contact: Contact) => matches(condition, contact, timezone) !== false;
  const source = { ...sourceOf(context, search, order), name: isEverybody ? "contacts" : undefined };
  return readPage(countsOnly ? { ...page, first: 1 } : page, source, (row) => toNode(context, row, isMatch));
}

/**
 * Checks the attributes in the conditions, and returns the timezone in which their days are meant. Each is a workspace
 * list and read only where it is needed. A timezone that Intercom does not tell stays empty: days are those of UTC then,
 * and no row is left out for its day.
 * @throws InvalidInput
 */
async function checkWithWorkspace({ loaders }: Context, conditions: readonly Condition[]): Promise<string> {
  const needs = conditions.map(needsOf);
  const check = (definitions: readonly IntercomDataAttribute[]) => {
    for (const condition of conditions) checkAttributes(contactSearch, condition, definitions);
  };
  const [workspace] = await Promise.all([
    needs.some(({ timezone }) => timezone) ? loaders.workspace.current() : null,
    needs.some(({ attributes }) => attributes) ? loaders.dataAttributes.approveForContacts(check) : null,
  ]);
  return workspace?.timezone ?? "";
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
