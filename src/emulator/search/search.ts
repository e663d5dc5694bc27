import { createHash } from "node:crypto";
import { isObject, type JsonObject } from "../http/body.js";
import { invalidParameter } from "../http/error.js";
import { type Cursor, encodeCursor, readCursor, readPerPage } from "../http/page.js";
import type { Searchable } from "./field.js";
import { type QueryNode, readQuery } from "./grammar.js";
import { createMatcher } from "./matcher.js";
import { RecentResults } from "./recent-results.js";
import {
  compareKeys,
  type DefaultSort,
  type Identified,
  inOrder,
  readSort,
  type Sort,
  type SortKey,
  sortKeyOf,
} from "./sort.js";

const RECENT_AT_MOST = 4;

/** One page of a list or of a search. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly nextCursor: string | null;
}

/** What a search goes over. */
export interface Searched<T> {
  /** The fields that a version has. */
  searchable(version: string): Searchable<T>;
  /** The items that a query can match, among others. */
  candidates(query: QueryNode<T>): readonly T[];
  /** Every item. */
  all(): readonly T[];
  /** Goes up whenever something else is to be found. */
  revision(): number;
  readonly perPage: number;
  readonly sort: DefaultSort;
}

/** Answers POST /…/search of one kind of items, and lists them. */
export class Search<T extends Identified> {
  readonly #recent = new RecentResults<T>(RECENT_AT_MOST);

  constructor(private readonly searched: Searched<T>) {}

  /** The page that the body of a request asks for. */
  page(body: JsonObject, version: string): Page<T> {
    if (!("query" in body)) throw invalidParameter("query is required");
    const searchable = this.searched.searchable(version);
    const query = readQuery(body["query"], searchable);
    const sort = readSort(body["sort"], searchable, { version, fallback: this.searched.sort });
    const pagination = readPagination(body["pagination"]);
    return this.#page(pagination, fingerprint(body["query"], sort), version, sort, () =>
      this.searched.candidates(query).filter(createMatcher(query)),
    );
  }

  /** The page of all items that a query string asks for, in the order of a search without `sort`. */
  list(query: JsonObject, version: string): Page<T> {
    const sort = readSort(null, this.searched.searchable(version), { version, fallback: this.searched.sort });
    return this.#page(query, "all", version, sort, () => this.searched.all());
  }

  #page(
    pagination: JsonObject,
    scope: string,
    version: string,
    sort: Sort<T>,
    find: () => readonly T[],
  ): Page<T> {
    const perPage = readPerPage(pagination["per_page"], this.searched.perPage);
    const cursor = readCursor(pagination["starting_after"], scope);
    const found = this.#recent.get(`${version} ${scope}`, this.searched.revision(), () =>
      inOrder(find(), sort),
    );
    return pageOf(found, { sort, perPage, cursor, scope });
  }
}

function readPagination(raw: unknown): JsonObject {
  if (raw === undefined || raw === null) return {};
  if (isObject(raw)) return raw;
  throw invalidParameter("pagination must be an object");
}

/** Names a query in its cursors, so that a cursor of another one is noticed. */
function fingerprint<T>(query: unknown, { field, isDescending }: Sort<T>): string {
  const text = JSON.stringify([query, field.name, isDescending]);
  return createHash("sha1").update(text).digest("base64url").slice(0, 12);
}

interface Asked<T> {
  readonly sort: Sort<T>;
  readonly perPage: number;
  readonly cursor: Cursor | null;
  readonly scope: string;
}

function pageOf<T extends Identified>(found: readonly T[], asked: Asked<T>): Page<T> {
  const { sort, perPage, cursor, scope } = asked;
  const start = cursor ? firstBehind(found, cursor, sort) : 0;
  const items = found.slice(start, start + perPage);
  const page = cursor?.page ?? 1;
  const last = start + perPage < found.length ? items.at(-1) : undefined;
  const nextCursor = last ? encodeCursor({ ...sortKeyOf(last, sort), page: page + 1, scope }) : null;
  return { items, total: found.length, page, perPage, nextCursor };
}

function firstBehind<T extends Identified>(found: readonly T[], cursor: SortKey, sort: Sort<T>): number {
  const direction = sort.isDescending ? -1 : 1;
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = found[middle];
    const isBehind = item && compareKeys(sortKeyOf(item, sort), cursor) * direction > 0;
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return low;
}
