import { hint } from "../../intercom/transport/hints.js";
import type { UpstreamPage } from "./walk.js";

/** The answer of a list that goes by page numbers. The SDK's types say it otherwise, or leave it out. */
interface NumberedAnswer<Row> {
  readonly data: readonly Row[];
  readonly total_count?: number | null;
  /** `next` is the address of the next page, but without its size. */
  readonly pages?: { readonly next?: unknown } | null;
}

/**
 * One page of a list that goes by page numbers, from the answer as it came: the SDK's own pages look for companies
 * under a key that Intercom does not send, and believe in a next page after any that is not empty.
 */
export function toNumberedPage<Row>(answer: unknown, page: string | undefined): UpstreamPage<Row> {
  const { data, total_count, pages } = answer as NumberedAnswer<Row>;
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
