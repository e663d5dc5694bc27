import type { ContactSort, ContactSortField } from "../generated/graphql";
import { type Condition, FILTER_FIELDS, OPERATORS } from "./filter-fields";

/** A view of the contacts, as the address of the page has it: everybody with the link sees the same. */
export interface View {
  readonly q?: string;
  readonly filters?: readonly Condition[];
  readonly sort?: ContactSortField;
  readonly dir?: "ASC" | "DESC";
  readonly cols?: readonly string[];
}

const SORTS: readonly string[] = [
  "CREATED_AT",
  "EMAIL",
  "LAST_CONTACTED_AT",
  "LAST_EMAIL_CLICKED_AT",
  "LAST_EMAIL_OPENED_AT",
  "LAST_REPLIED_AT",
  "LAST_SEEN_AT",
  "NAME",
  "SIGNED_UP_AT",
  "UPDATED_AT",
] satisfies ContactSortField[];

/** Reads an address that people may have edited; what it does not know is left out. */
export function readView(search: Readonly<Record<string, unknown>>): View {
  const { q, filters, sort, dir, cols } = search;
  const conditions = Array.isArray(filters) ? filters.filter(isCondition) : [];
  return {
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof q === "number" && { q: String(q) }),
    ...(conditions.length > 0 && { filters: conditions }),
    ...(typeof sort === "string" && SORTS.includes(sort) && { sort: sort as ContactSortField }),
    ...((dir === "ASC" || dir === "DESC") && { dir }),
    ...(Array.isArray(cols) && { cols: cols.filter((each) => typeof each === "string") }),
  };
}

function isCondition(value: unknown): value is Condition {
  const { path, op, value: text } = (value ?? {}) as Record<string, unknown>;
  if (typeof path !== "string" || typeof op !== "string" || typeof text !== "string") return false;
  const isField = path.startsWith("customAttributes.") || FILTER_FIELDS.some((each) => each.path === path);
  return isField && Object.values(OPERATORS).some((each) => (each as readonly string[]).includes(op));
}

export const sortOf = ({ sort = "CREATED_AT", dir = "DESC" }: View): ContactSort => ({
  field: sort,
  direction: dir,
});
