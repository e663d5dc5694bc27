import type { Intercom, IntercomClient } from "../../intercom/client.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawList } from "../../intercom/endpoints/raw.js";
import { cursorHint, hint } from "../../intercom/transport/hints.js";
import { record } from "../common/raw-values.js";
import { type Anchor, compareAnchors } from "../paging/cursor.js";
import type { UpstreamPage } from "../paging/read-page.js";
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

/** One page of a list that goes by cursors. */
export function toUpstreamPage({ data, total_count, pages }: RawList<RawContact>): UpstreamPage<RawContact> {
  const next = pages?.next;
  return {
    rows: data,
    totalCount: hint("totalCount", total_count) ?? data.length,
    next: typeof next === "object" ? cursorHint(next?.starting_after) : undefined,
  };
}

/** Newest first. Every search names its order, so that the order does not depend on Intercom's default. */
const DEFAULT_SORT: SearchSort = { field: "created_at", order: "descending" };
/** How GET /contacts was seen to answer; Intercom does not document it and takes no other. */
const LIST_ORDER: SearchSort = { field: "created_at", order: "ascending" };

/** The order that a list of contacts comes in. */
export interface ContactOrder {
  readonly sort: SearchSort;
  anchorOf(row: RawContact): Anchor;
  /** Negative when `a` stands before `b`. */
  compare(a: Anchor, b: Anchor): number;
}

/** The order of a search. */
export function searchOrder(sort: ContactSort | null | undefined): ContactOrder {
  return orderOf(
    sort
      ? { field: sort.field.toLowerCase(), order: sort.direction === "ASC" ? "ascending" : "descending" }
      : DEFAULT_SORT,
  );
}

/** The order of the list of all contacts. */
export function listOrder(): ContactOrder {
  return orderOf(LIST_ORDER);
}

function orderOf(sort: SearchSort): ContactOrder {
  const direction = sort.order === "ascending" ? 1 : -1;
  return {
    sort,
    anchorOf: (row) => ({ id: row.id, sort: sortValue(record(row)[sort.field]) }),
    compare: (a, b) => direction * compareAnchors(a, b),
  };
}

/** Text is compared without regard to case; an empty text is none. */
function sortValue(value: unknown): Anchor["sort"] {
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? value.toLowerCase() : null;
}
