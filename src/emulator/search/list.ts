import { encodeCursor, readCursor, readPerPage } from "../http/page.js";
import type { Contact } from "../workspace/model.js";
import { type Published, positionOf } from "../workspace/published.js";
import type { Page } from "./search.js";

const DEFAULT_PER_PAGE = 10;

type Query = Readonly<Record<string, unknown>>;

/** Answers GET /contacts, the list of all contacts. Unknown parameters filter nothing. */
export function listContacts(query: Query, published: Published): Page<Contact> {
  return pageByCreation(published.all(), query, { scope: "contacts", perPage: DEFAULT_PER_PAGE });
}

/**
 * One page of contacts that are ordered by created_at and then by id, from the cursor on that the query brings.
 * `scope` names the list in its cursors, `perPage` is what the page holds unless the query says otherwise.
 */
export function pageByCreation(
  all: readonly Contact[],
  query: Query,
  { scope, perPage: defaultPerPage }: { scope: string; perPage: number },
): Page<Contact> {
  const perPage = readPerPage(query["per_page"], defaultPerPage);
  const cursor = readCursor(query["starting_after"], scope);
  const start = cursor ? firstBehind(Number(cursor.value), cursor.id) : 0;
  const items = all.slice(start, start + perPage);
  const page = cursor?.page ?? 1;
  const last = start + perPage < all.length ? items.at(-1) : undefined;
  const nextCursor = last
    ? encodeCursor({ value: last.created_at, id: last.id, page: page + 1, scope })
    : null;
  return { items, total: all.length, page, perPage, nextCursor };

  function firstBehind(createdAt: number, id: string): number {
    const at = positionOf(all, createdAt, id);
    return all[at]?.id === id ? at + 1 : at;
  }
}
