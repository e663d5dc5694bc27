import type { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { ConnectionPage, type PlacedNode } from "../paging/connection-page.js";
import { type Position, queryKey } from "../paging/cursor.js";
import {
  type PageArguments,
  type PageSource,
  readPageRequest,
  type Walk,
  walk,
} from "../paging/read-page.js";
import { sourcesOf } from "./activity.sources.js";
import type { ContactActivity } from "./activity.type.js";
import type { ActivityKind } from "./activity-kind.enum.js";

/** Rows of one kind, the newest first. */
export interface ActivitySource {
  readonly kind: ActivityKind;
  readonly rows: PageSource<Row>;
}

/** A row, and when it happened. */
export interface Row {
  readonly id: string;
  readonly at: number | null;
  readonly kind: ActivityKind;
  readonly raw: object | undefined;
}

/** Where each source goes on; `null` where it is at its end, and absent where it has not begun. */
type Places = Readonly<Partial<Record<ActivityKind, Position | null>>>;

/** The calls of a page of one contact, where each source has rows. */
export const CALLS_OF_PAGE = 5;

/**
 * A page of everything that happened with a contact, newest first: the newest rows of each source are read, and merged.
 * @throws InvalidInput before any call
 */
export async function readContactActivity(
  context: Context,
  contact: Contact,
  args: PageArguments,
): Promise<ConnectionPage<ContactActivity>> {
  const { first, after, seal } = readPageRequest(context, queryKey("contact.activity", contact.id), args);
  const before: Places = after?.page ? (JSON.parse(after.page) as Places) : {};
  const open = sourcesOf(context, contact).filter(({ kind }) => before[kind] !== null);
  const walks = await Promise.all(open.map(({ kind, rows }) => walk(rows, first, before[kind] ?? undefined)));
  const { merged, taken } = merge(walks, first);
  const placesAfter = (counts: readonly number[]): Position => {
    const places: Partial<Record<ActivityKind, Position | null>> = { ...before };
    for (const [index, { kind }] of open.entries()) {
      const { rows, hasNextPage } = walks[index] as Walk<Row>;
      const count = counts[index] ?? 0;
      if (count === rows.length && !hasNextPage) places[kind] = null;
      else if (count > 0) places[kind] = rows[count - 1]?.position ?? null;
    }
    return { page: JSON.stringify(places), offset: 0, id: "", sort: null };
  };
  const placed: PlacedNode<ContactActivity>[] = merged.map(({ row, counts }) => ({
    node: { kind: row.kind, at: row.at, raw: row.raw },
    place: {
      get position() {
        return placesAfter(counts);
      },
    },
  }));
  return new ConnectionPage({
    placed,
    end: placed.at(-1)?.place,
    totalCount: 0,
    hasNextPage: walks.some(
      ({ rows, hasNextPage }, index) => hasNextPage || rows.length > (taken[index] ?? 0),
    ),
    hasPreviousPage: after !== undefined,
    seal,
  });
}

interface Merged {
  readonly row: Row;
  /** How many rows of each source are taken up to this one. */
  readonly counts: readonly number[];
}

/** Takes the newest row of those at the heads, again and again. Of rows of one time, the earlier source comes first. */
function merge(
  walks: readonly Walk<Row>[],
  first: number,
): { readonly merged: readonly Merged[]; readonly taken: readonly number[] } {
  const taken = walks.map(() => 0);
  const merged: Merged[] = [];
  while (merged.length < first) {
    let newest: { readonly index: number; readonly row: Row } | undefined;
    for (const [index, { rows }] of walks.entries()) {
      const row = rows[taken[index] ?? 0]?.row;
      if (row && (!newest || timeOf(row) > timeOf(newest.row))) newest = { index, row };
    }
    if (!newest) break;
    taken[newest.index] = (taken[newest.index] ?? 0) + 1;
    merged.push({ row: newest.row, counts: [...taken] });
  }
  return { merged, taken };
}

/** What has no time comes last. */
const timeOf = ({ at }: Row) => at ?? Number.NEGATIVE_INFINITY;
