import { isObject } from "../http/body.js";
import { ApiError, invalidParameter } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { AttributeValue } from "../workspace/model.js";
import type { Field, Searchable } from "./field.js";

type SortValue = string | number | null;

export interface Identified {
  readonly id: string;
}

export interface Sort<T> {
  readonly field: Field<T>;
  readonly isDescending: boolean;
}

/** The order of a search that asks for none, a choice: Intercom documents none. */
export interface DefaultSort {
  readonly field: string;
  readonly isDescending: boolean;
}

/**
 * Reads `sort`. Before 2.16 whatever is not "ascending" sorts descending, silently; from 2.16 on it is refused.
 */
export function readSort<T>(
  raw: unknown,
  searchable: Searchable<T>,
  { version, fallback }: { version: string; fallback: DefaultSort },
): Sort<T> {
  if (raw === undefined || raw === null) return { ...fallback, field: searchable.field(fallback.field) };
  if (!isObject(raw) || typeof raw["field"] !== "string") throw invalidParameter("sort must name a field");
  const field = searchable.field(raw["field"]);
  if (field.holds) throw invalidParameter(`${field.name} cannot be sorted by`);
  const order = raw["order"];
  if (order !== undefined && order !== "ascending" && order !== "descending" && isAtLeast(version, 16)) {
    const message = `Invalid sort order '${String(order)}'. Must be one of: ascending, descending`;
    throw new ApiError(400, "invalid_sort_order", message);
  }
  return { field, isDescending: order !== "ascending" };
}

/** Sorts items. Text is lower-cased once for each item before it is compared. */
export function inOrder<T extends Identified>(items: readonly T[], sort: Sort<T>): T[] {
  const ordered =
    sort.field.type === "string"
      ? items
          .map((item) => ({ ...sortKeyOf(item, sort), item }))
          .sort(compareKeys)
          .map(({ item }) => item)
      : items.toSorted((a, b) => compareKeys(sortKeyOf(a, sort), sortKeyOf(b, sort)));
  return sort.isDescending ? ordered.reverse() : ordered;
}

/** The key that sorts an item and stands in its cursor: milliseconds for dates, as in Intercom's own cursors. */
export function sortKeyOf<T extends Identified>(item: T, { field }: Sort<T>): SortKey {
  return { value: toSortValue(field.read(item), field), id: item.id };
}

function toSortValue<T>(value: AttributeValue, field: Field<T>): SortValue {
  if (field.type === "date" || field.type === "moment") return typeof value === "number" ? value * 1000 : -1;
  if (typeof value === "string") return value.toLowerCase() || null;
  return typeof value === "boolean" ? Number(value) : value;
}

export interface SortKey {
  readonly value: SortValue;
  readonly id: string;
}

/** Orders ascending by value, unknown first, and by id among equals. A descending order is the exact reverse. */
export function compareKeys(a: SortKey, b: SortKey): number {
  return compareValues(a.value, b.value) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function compareValues(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
