import { type Published, positionOf } from "../published.js";
import { encodeCursor, readCursor, readPerPage } from "../wire/page.js";
import type { ContactPage } from "./search.js";

const DEFAULT_PER_PAGE = 10;
const SCOPE = "contacts";

/** Answers the query string of GET /contacts: everybody, by created_at and id. Unknown parameters filter nothing. */
export function listContacts(query: Readonly<Record<string, unknown>>, published: Published): ContactPage {
  const perPage = readPerPage(query["per_page"], DEFAULT_PER_PAGE);
  const cursor = readCursor(query["starting_after"], SCOPE);
  const all = published.all();
  const start = cursor ? firstBehind(Number(cursor.value), cursor.id) : 0;
  const contacts = all.slice(start, start + perPage);
  const page = cursor?.page ?? 1;
  const last = start + perPage < all.length ? contacts.at(-1) : undefined;
  const nextCursor = last
    ? encodeCursor({ value: last.created_at, id: last.id, page: page + 1, scope: SCOPE })
    : null;
  return { contacts, total: all.length, page, perPage, nextCursor };

  function firstBehind(createdAt: number, id: string): number {
    const at = positionOf(all, createdAt, id);
    return all[at]?.id === id ? at + 1 : at;
  }
}
