import type { RawTicket } from "../../intercom/endpoints/tickets.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { ofContacts } from "../common/of-contacts.js";
import type { Context } from "../context.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { queryKey } from "../paging/cursor.js";
import { type PageArguments, type PageSource, readPage, readPageRequest } from "../paging/read-page.js";
import { compile } from "../search/compile.js";
import { NEWEST_FIRST, orderOf } from "../search/order.js";
import { searchTickets } from "./ticket.pages.js";
import type { Ticket } from "./ticket.type.js";

/** As of conversations: large pages take Intercom seconds. */
export const TICKETS_PER_PAGE = 50;

export interface ContactTicketsQuery extends PageArguments {
  readonly contactId: string;
  /** Whether nothing but `totalCount` is selected: then one row is asked for. */
  readonly countsOnly: boolean;
  /** Whether it matters if there are more rows than `first`, and how many there are. */
  readonly needs: { readonly pageInfo: boolean; readonly totalCount: boolean };
}

/**
 * A page of a contact's tickets, newest first. The first pages of several contacts are read together, as far as that shows
 * them for certain.
 * @throws InvalidInput before any call
 */
export async function readContactTickets(
  context: Context,
  { contactId, countsOnly, needs, ...args }: ContactTicketsQuery,
): Promise<ConnectionPage<Ticket>> {
  const request = readPageRequest(context, queryKey("contact.tickets", contactId), args);
  const page = countsOnly ? { ...request, first: 1 } : request;
  const node = (row: RawTicket) => toNode(context, contactId, row);
  const source = ticketsOf(context, contactId);
  if (page.after === undefined) {
    const rows = needs.totalCount ? Number.POSITIVE_INFINITY : page.first + (needs.pageInfo ? 1 : 0);
    const ask = { contactId, condition: undefined, timezone: "", kind: "", rows };
    const known = await context.loaders.tickets.ofContacts.load(ask);
    if (known) {
      const fetch = async () => ({ rows: known.rows, totalCount: known.rows.length, next: undefined });
      return readPage(page, { fetch, anchorOf: source.anchorOf }, node);
    }
  }
  return readPage(page, source, node);
}

/** A contact's tickets, newest first. */
export function ticketsOf({ intercom }: Context, contactId: string): PageSource<RawTicket> {
  const { anchorOf, compare } = orderOf(NEWEST_FIRST);
  return {
    fetch: (startingAfter, perPage) =>
      searchTickets(intercom, {
        query: compile(ofContacts(contactId), ""),
        sort: NEWEST_FIRST,
        perPage: Math.min(perPage, TICKETS_PER_PAGE),
        startingAfter,
      }),
    anchorOf,
    compare,
  };
}

/** The ticket of a row; one that was written a moment ago is read by id. */
function toNode(
  { loaders: { tickets } }: Context,
  contactId: string,
  row: RawTicket,
): MaybePromise<Ticket | null> {
  const known = tickets.ofRow(row);
  if (known) return known;
  return tickets.byId.load(row.id).then((it) => (it?.contactIds.includes(contactId) ? it : null));
}
