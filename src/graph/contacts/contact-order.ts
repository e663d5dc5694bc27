import type { Anchor } from "../common/pagination/position.js";
import type { RawContact } from "./contact.mapper.js";
import type { SearchSort } from "./contact-search.js";
import type { ContactSort } from "./contact-sort.input.js";

/** Newest first: a search is always sent with an order, so that it is ours to promise. */
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
export function searchOrder(sort: ContactSort | undefined): ContactOrder {
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
    anchorOf: (row) => ({ id: row.id, sort: sortValue(row[sort.field]) }),
    compare: (a, b) => direction * (compareValues(a.sort, b.sort) || compareValues(a.id, b.id)),
  };
}

/** Text is compared without regard to case; an empty text is none. */
function sortValue(value: unknown): Anchor["sort"] {
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? value.toLowerCase() : null;
}

/** What has no value stands below everything, as in Intercom's own cursors (they hold -1 for it). */
function compareValues(a: Anchor["sort"], b: Anchor["sort"]): number {
  if (a === b) return 0;
  if (a === null) return -1;
  return b !== null && a < b ? -1 : 1;
}
