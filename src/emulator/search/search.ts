import { createHash } from "node:crypto";
import { isObject, type JsonObject } from "../http/body.js";
import { invalidParameter } from "../http/error.js";
import { type Cursor, encodeCursor, readCursor, readPerPage } from "../http/page.js";
import type { Contact } from "../workspace/model.js";
import type { Published } from "../workspace/published.js";
import { candidatesOf } from "./candidates.js";
import { readQuery } from "./grammar.js";
import { createMatcher } from "./matcher.js";
import { RecentResults } from "./recent-results.js";
import type { SearchScope } from "./scope.js";
import { compareKeys, inOrder, readSort, type Sort, type SortKey, sortKeyOf } from "./sort.js";

const DEFAULT_PER_PAGE = 50;
const RECENT_AT_MOST = 4;

export interface ContactPage {
  readonly contacts: readonly Contact[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly nextCursor: string | null;
}

/** Answers POST /contacts/search. */
export class ContactSearch {
  readonly #recent = new RecentResults(RECENT_AT_MOST);

  constructor(
    private readonly scope: SearchScope,
    private readonly published: Published,
  ) {}

  /** The page that the body of a request asks for. */
  page(body: JsonObject, version: string): ContactPage {
    if (!("query" in body)) throw invalidParameter("query is required");
    const scope = { ...this.scope, version };
    const query = readQuery(body["query"], scope);
    const sort = readSort(body["sort"], this.scope.store, version);
    const pagination = readPagination(body["pagination"]);
    const perPage = readPerPage(pagination["per_page"], DEFAULT_PER_PAGE);
    const cursorScope = fingerprint(body["query"], sort);
    const cursor = readCursor(pagination["starting_after"], cursorScope);
    const contacts = this.#recent.get(`${version} ${cursorScope}`, this.published.revision(), () => {
      const candidates = candidatesOf(query, this.published);
      return inOrder(candidates.filter(createMatcher(query, scope)), sort);
    });
    return pageOf(contacts, { sort, perPage, cursor, cursorScope });
  }
}

function readPagination(raw: unknown): JsonObject {
  if (raw === undefined || raw === null) return {};
  if (isObject(raw)) return raw;
  throw invalidParameter("pagination must be an object");
}

/** Names a query in its cursors, so that a cursor of another one is noticed. */
function fingerprint(query: unknown, { field, isDescending }: Sort): string {
  const text = JSON.stringify([query, field.name, isDescending]);
  return createHash("sha1").update(text).digest("base64url").slice(0, 12);
}

function pageOf(
  found: readonly Contact[],
  {
    sort,
    perPage,
    cursor,
    cursorScope,
  }: { sort: Sort; perPage: number; cursor: Cursor | null; cursorScope: string },
): ContactPage {
  const start = cursor ? firstBehind(found, cursor, sort) : 0;
  const contacts = found.slice(start, start + perPage);
  const page = cursor?.page ?? 1;
  const last = start + perPage < found.length ? contacts.at(-1) : undefined;
  const nextCursor = last
    ? encodeCursor({ ...sortKeyOf(last, sort), page: page + 1, scope: cursorScope })
    : null;
  return { contacts, total: found.length, page, perPage, nextCursor };
}

function firstBehind(found: readonly Contact[], cursor: SortKey, sort: Sort): number {
  const direction = sort.isDescending ? -1 : 1;
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const contact = found[middle];
    const isBehind = contact && compareKeys(sortKeyOf(contact, sort), cursor) * direction > 0;
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return low;
}
