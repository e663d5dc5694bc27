import type { RawList } from "../../intercom/endpoints/raw.js";
import { hint } from "../../intercom/transport/hints.js";
import type { UpstreamPage } from "./read-page.js";

/** One page of a list that goes by page numbers; Intercom's `next` is an address, which lacks the size of the page. */
export function toNumberedPage<Row>(
  { data, total_count, pages }: RawList<Row>,
  page: string | undefined,
): UpstreamPage<Row> {
  return {
    rows: data,
    totalCount: hint("totalCount", total_count) ?? data.length,
    next: pages?.next ? String(pageNumber(page) + 1) : undefined,
  };
}

/** The number of a page; the first has none of its own. */
export function pageNumber(page: string | null | undefined): number {
  return Number(page ?? 1);
}
