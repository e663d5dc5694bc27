import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { record } from "../common/raw-values.js";
import { type Anchor, compareAnchors } from "../paging/cursor.js";
import type { SearchSort } from "./contact.pages.js";
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
