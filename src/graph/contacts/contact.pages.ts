import type { Intercom, IntercomClient } from "../../intercom/client.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawList } from "../../intercom/endpoints/raw.js";
import { toCursorPage } from "../paging/cursor-page.js";
import type { UpstreamPage } from "../paging/read-page.js";
import { NEWEST_FIRST, orderOf, type SearchOrder } from "../search/order.js";
import { type SearchPageRequest, type SearchSort, toSearchRequest } from "../search/request.js";
import type { ContactSort } from "./contact-sort.input.js";

/** One page of a contact search. */
export async function searchContacts(
  intercom: IntercomClient,
  request: SearchPageRequest,
): Promise<UpstreamPage<RawContact>> {
  const body = toSearchRequest(request) as Intercom.SearchRequest;
  return toUpstreamPage(await intercom.call(endpoints.contacts.search, (sdk) => sdk.contacts.search(body)));
}

/** One page of all contacts, in Intercom's own order. */
export async function listContacts(
  intercom: IntercomClient,
  perPage: number,
  startingAfter: string | undefined,
): Promise<UpstreamPage<RawContact>> {
  return toUpstreamPage(
    await intercom.call(endpoints.contacts.list, (sdk) =>
      sdk.contacts.list({ per_page: perPage, ...(startingAfter && { starting_after: startingAfter }) }),
    ),
  );
}

/** One page of contacts that goes by cursors. */
export const toUpstreamPage = (answer: RawList<RawContact>): UpstreamPage<RawContact> =>
  toCursorPage(answer.data, answer);

/** How GET /contacts was seen to answer; Intercom does not document it and takes no other. */
const LIST_ORDER: SearchSort = { field: "created_at", order: "ascending" };

/** The order of a search. */
export function searchOrder(sort: ContactSort | null | undefined): SearchOrder {
  return orderOf(
    sort
      ? { field: sort.field.toLowerCase(), order: sort.direction === "ASC" ? "ascending" : "descending" }
      : NEWEST_FIRST,
  );
}

/** The order of the list of all contacts. */
export function listOrder(): SearchOrder {
  return orderOf(LIST_ORDER);
}
