import type { Anchor, Position } from "./position.js";

/** One page as Intercom gave it. */
export interface UpstreamPage<Row> {
  readonly rows: readonly Row[];
  /** Rows on all pages. */
  readonly totalCount: number;
  /** Intercom's cursor of the following page; absent on the last. */
  readonly next: string | undefined;
}

/** A list of Intercom's that is read page by page, forward only. */
export interface PageSource<Row> {
  fetch(startingAfter: string | undefined, perPage: number): Promise<UpstreamPage<Row>>;
  anchorOf(row: Row): Anchor;
  /** Negative when `a` stands before `b` in the list's order. */
  compare(a: Anchor, b: Anchor): number;
}

export interface WalkedRow<Row> {
  readonly row: Row;
  /** The place right behind the row. */
  readonly position: Position;
}

export interface Walk<Row> {
  readonly rows: readonly WalkedRow<Row>[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

/** Intercom's cap for GET /contacts and POST /contacts/search. */
export const MAX_PER_PAGE = 150;

/**
 * Reads `first` rows behind `after`, in as many pages as that takes and no more.
 *
 * A place in the middle of a page is found again by its anchor. Where the anchor has gone, or has moved because the
 * value it is sorted by has changed, the walk goes on at the first row behind the place where it stood.
 */
export async function walk<Row>(
  source: PageSource<Row>,
  first: number,
  after: Position | undefined,
): Promise<Walk<Row>> {
  const rows: WalkedRow<Row>[] = [];
  let anchor: Anchor | undefined = after && after.offset > 0 ? after : undefined;
  let skipped = after?.offset ?? 0;
  let page = after?.page ?? undefined;

  for (;;) {
    const upstream = await source.fetch(page, Math.min(MAX_PER_PAGE, skipped + first - rows.length));
    const start: number = anchor ? indexBehind(source, upstream.rows, anchor) : 0;
    const end = Math.min(upstream.rows.length, start + first - rows.length);
    for (let index = start; index < end; index += 1) {
      const row = upstream.rows[index] as Row;
      rows.push({ row, position: { ...source.anchorOf(row), ...placeBehind(index, page, upstream) } });
    }
    if (start < upstream.rows.length) anchor = undefined;
    const isLastPage = upstream.next === undefined || upstream.rows.length === 0;
    if (rows.length === first || isLastPage)
      return {
        rows,
        totalCount: upstream.totalCount,
        hasNextPage: end < upstream.rows.length || !isLastPage,
      };
    page = upstream.next;
    skipped = 0;
  }
}

function indexBehind<Row>(source: PageSource<Row>, rows: readonly Row[], anchor: Anchor): number {
  const anchors = rows.map(source.anchorOf);
  // Found as it was: right whatever rules Intercom sorts text by. Only a missing anchor needs an order of our own.
  const found = anchors.findIndex(({ id, sort }) => id === anchor.id && sort === anchor.sort);
  if (found !== -1) return found + 1;
  const behind = anchors.findIndex((candidate) => source.compare(candidate, anchor) > 0);
  return behind === -1 ? rows.length : behind;
}

function placeBehind(
  index: number,
  page: string | undefined,
  upstream: UpstreamPage<unknown>,
): Pick<Position, "page" | "offset"> {
  const isLastOfPage = index === upstream.rows.length - 1;
  return isLastOfPage && upstream.next !== undefined
    ? { page: upstream.next, offset: 0 }
    : { page: page ?? null, offset: index + 1 };
}
