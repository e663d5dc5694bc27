import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { ConnectionPage, type PlacedNode } from "./connection-page.js";
import type { Anchor, Position } from "./cursor.js";
import { checkFirst } from "./page-args.js";

/** One page as Intercom gave it. */
export interface UpstreamPage<Row> {
  readonly rows: readonly Row[];
  /** Rows on all pages. */
  readonly totalCount: number;
  /** Intercom's cursor, or the number, of the following page; absent on the last. */
  readonly next: string | undefined;
}

/** A list of Intercom's that is read page by page, forward only. */
export interface PageSource<Row> {
  /** Names a list of the whole workspace, whose total prices later operations. */
  readonly name?: string | undefined;
  /**
   * The size of every page of a list that goes by page numbers: another size would cut the list at other places. Absent
   * where Intercom gives cursors, which hold for any size.
   */
  readonly perPage?: number;
  /** @param page What `next` said; `undefined` is the first page. */
  fetch(page: string | undefined, perPage: number): Promise<UpstreamPage<Row>>;
  anchorOf(row: Row): Anchor;
  /** Negative when `a` stands before `b` in the list's order. Absent where Intercom documents none. */
  compare?(a: Anchor, b: Anchor): number;
}

/** A row where it was found. */
export class WalkedRow<Row> {
  constructor(
    readonly row: Row,
    private readonly index: number,
    private readonly found: {
      readonly source: PageSource<Row>;
      readonly page: string | undefined;
      readonly upstream: UpstreamPage<Row>;
    },
  ) {}

  /** The place right behind the row. */
  get position(): Position {
    const { source, page, upstream } = this.found;
    const anchor = source.anchorOf(this.row);
    const isLastOfPage = this.index === upstream.rows.length - 1;
    return isLastOfPage && upstream.next !== undefined
      ? { ...anchor, page: upstream.next, offset: 0 }
      : { ...anchor, page: page ?? null, offset: this.index + 1 };
  }
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
 * value it is sorted by has changed, the walk goes on at the first row behind the place where it stood. The last row of
 * a page is looked for on the next one as well: what is added meanwhile pushes it there where pages go by numbers.
 */
export async function walk<Row>(
  source: PageSource<Row>,
  first: number,
  after: Position | undefined,
): Promise<Walk<Row>> {
  const rows: WalkedRow<Row>[] = [];
  let place = after;
  let page = after?.page ?? undefined;
  let skipped = after?.offset ?? 0;

  for (;;) {
    const perPage = source.perPage ?? Math.min(MAX_PER_PAGE, skipped + first - rows.length);
    const upstream = await source.fetch(page, perPage);
    const start: number = place ? indexBehind(source, upstream.rows, place) : 0;
    const end = Math.min(upstream.rows.length, start + first - rows.length);
    const found = { source, page, upstream };
    for (let index = start; index < end; index += 1)
      rows.push(new WalkedRow(upstream.rows[index] as Row, index, found));
    if (start < upstream.rows.length) place = rows.at(-1)?.position;
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

function indexBehind<Row>(source: PageSource<Row>, rows: readonly Row[], place: Position): number {
  const anchors = rows.map(source.anchorOf);
  // Found as it was: right whatever rules Intercom sorts by. Only a missing anchor needs an order of our own.
  const isPlace = ({ id, sort }: Anchor) => id === place.id && sort === place.sort;
  const expected = anchors[place.offset - 1]; // events may be alike
  if (expected && isPlace(expected)) return place.offset;
  const found = anchors.findIndex(isPlace);
  if (found !== -1) return found + 1;
  if (place.offset === 0) return 0; // the anchor is on the page before, where it belongs
  if (!source.compare) return Math.min(place.offset - 1, rows.length); // it has gone, and the rows behind it moved up
  const behind = anchors.findIndex((candidate) => (source.compare?.(candidate, place) ?? 0) > 0);
  return behind === -1 ? rows.length : behind;
}

/** The arguments of a list, as the client sent them. */
export interface PageArguments {
  readonly first: number;
  readonly after: string | null | undefined;
}

/** The same, checked, and bound to the list that it is asked of. */
export interface PageRequest {
  readonly first: number;
  readonly after: Position | undefined;
  readonly seal: (position: Position) => string;
  /** Where the total of a named list is kept. */
  readonly known: Map<string, number>;
}

/**
 * Checks what a client asks of a list.
 * @param key What the list was asked for; see `queryKey`.
 * @throws InvalidInput before any call
 */
export function readPageRequest(
  { cursors, workspace }: Pick<Context, "cursors" | "workspace">,
  key: string,
  { first, after }: PageArguments,
): PageRequest {
  return {
    known: workspace.known,
    first: checkFirst(first),
    after: after == null ? undefined : cursors.open(key, after),
    seal: (position) => cursors.seal(key, position),
  };
}

/** The page of a list that can have no rows, without a call. */
export function emptyPage<Node>({ after, seal }: PageRequest): ConnectionPage<Node> {
  const hasPreviousPage = after !== undefined;
  return new ConnectionPage({
    placed: [],
    end: undefined,
    totalCount: 0,
    hasNextPage: false,
    hasPreviousPage,
    seal,
  });
}

/** Reads a page of a list. Rows whose node is `null` are left out, and the next page does not read them again. */
export async function readPage<Row, Node>(
  { first, after, seal, known }: PageRequest,
  source: PageSource<Row>,
  toNode: (row: Row) => MaybePromise<Node | null>,
): Promise<ConnectionPage<Node>> {
  const { rows, totalCount, hasNextPage } = await walk(source, first, after);
  if (source.name !== undefined) known.set(source.name, totalCount);
  const made = rows.map(({ row }) => toNode(row));
  const nodes = made.some((node) => node instanceof Promise) ? await Promise.all(made) : made;
  const placed: PlacedNode<Node>[] = [];
  for (const [index, place] of rows.entries()) {
    const node = nodes[index] as Node | null;
    if (node !== null) placed.push({ node, place });
  }
  return new ConnectionPage({
    placed,
    end: rows.at(-1),
    totalCount,
    hasNextPage,
    hasPreviousPage: after !== undefined,
    seal,
  });
}
