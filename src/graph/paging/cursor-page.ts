import type { RawPages } from "../../intercom/endpoints/raw.js";
import { cursorHint, hint } from "../../intercom/transport/hints.js";
import type { UpstreamPage } from "./read-page.js";

/** One page of a list that goes by cursors. */
export function toCursorPage<Row>(
  rows: readonly Row[],
  { total_count, pages }: { readonly total_count?: unknown; readonly pages?: RawPages | null },
): UpstreamPage<Row> {
  const next = pages?.next;
  return {
    rows,
    totalCount: hint("totalCount", total_count) ?? rows.length,
    next: typeof next === "object" ? cursorHint(next?.starting_after) : undefined,
  };
}
