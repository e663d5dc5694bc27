import { isObject } from "../http/body.js";
import { ApiError, invalidParameter } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { AttributeValue, Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import { type Field, findField } from "./fields.js";

type SortValue = string | number | null;

export interface Sort {
  readonly field: Field;
  readonly isDescending: boolean;
}

/**
 * Reads `sort`. Without one the order is created_at ascending, a choice: Intercom documents none. Before 2.16 whatever
 * is not "ascending" sorts descending, silently; from 2.16 on it is refused.
 */
export function readSort(raw: unknown, store: Store, version: string): Sort {
  if (raw === undefined || raw === null)
    return { field: findField("created_at", store, version), isDescending: false };
  if (!isObject(raw) || typeof raw["field"] !== "string") throw invalidParameter("sort must name a field");
  const field = findField(raw["field"], store, version);
  if (field.type === "tag" || field.type === "segment")
    throw invalidParameter(`${field.name} cannot be sorted by`);
  const order = raw["order"];
  if (order !== undefined && order !== "ascending" && order !== "descending" && isAtLeast(version, 16)) {
    const message = `Invalid sort order '${String(order)}'. Must be one of: ascending, descending`;
    throw new ApiError(400, "invalid_sort_order", message);
  }
  return { field, isDescending: order !== "ascending" };
}

/** Sorts contacts. Text is lower-cased once for each contact before it is compared. */
export function inOrder(contacts: readonly Contact[], sort: Sort): Contact[] {
  const ordered =
    sort.field.type === "string"
      ? contacts
          .map((contact) => ({ ...sortKeyOf(contact, sort), contact }))
          .sort(compareKeys)
          .map(({ contact }) => contact)
      : contacts.toSorted((a, b) => compareKeys(sortKeyOf(a, sort), sortKeyOf(b, sort)));
  return sort.isDescending ? ordered.reverse() : ordered;
}

/** The key that sorts a contact and stands in its cursor: milliseconds for dates, as in Intercom's own cursors. */
export function sortKeyOf(contact: Contact, { field }: Sort): SortKey {
  return { value: toSortValue(field.read(contact), field), id: contact.id };
}

function toSortValue(value: AttributeValue, field: Field): SortValue {
  if (field.type === "date") return typeof value === "number" ? value * 1000 : -1;
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
