import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { ConnectionPage, type PlacedNode } from "./connection-page.js";
import { checkFirst } from "./page-size.js";
import type { Position } from "./position.js";
import { type PageSource, walk } from "./walk.js";

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
