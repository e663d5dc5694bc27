import { record } from "../common/raw-values.js";
import { type Anchor, compareAnchors } from "../paging/cursor.js";
import type { SearchSort } from "./request.js";

/** The order that a list comes in. */
export interface SearchOrder {
  readonly sort: SearchSort;
  anchorOf(row: { readonly id: string }): Anchor;
  /** Negative when `a` stands before `b`. */
  compare(a: Anchor, b: Anchor): number;
}

/** Newest first. Every search names its order, so that the order does not depend on Intercom's default. */
export const NEWEST_FIRST: SearchSort = { field: "created_at", order: "descending" };

export function orderOf(sort: SearchSort): SearchOrder {
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
