import type { Contact } from "../workspace/model.js";
import type { IndexedKey, Published } from "../workspace/published.js";
import type { Filter, QueryNode } from "./grammar.js";

const INDEXED: ReadonlySet<string> = new Set<IndexedKey>(["id", "external_id", "email", "tag_id"]);

/** The contacts that a query can match: those of an index where an indexed field must equal a value, otherwise all. */
export function candidatesOf(query: QueryNode<Contact>, published: Published): readonly Contact[] {
  const wanted = wantedKey(query, INDEXED);
  return wanted ? published.having(wanted.name as IndexedKey, wanted.values) : published.all();
}

/** An indexed field that every match must have one of some values of; null when the query asks for none. */
export function wantedKey<T>(
  query: QueryNode<T>,
  indexed: ReadonlySet<string>,
): { readonly name: string; readonly values: readonly string[] } | null {
  const filter = requiredFilters(query).find((it) => indexed.has(it.field.name) && isEquality(it));
  if (!filter) return null;
  const { operand } = filter;
  const values = operand.kind === "many" ? operand.values : operand.kind === "one" ? [operand.value] : [];
  return { name: filter.field.name, values: values.map(String) };
}

/** The filters that every match of the query has to pass. */
function requiredFilters<T>(query: QueryNode<T>): Filter<T>[] {
  if ("field" in query) return [query];
  if (query.operator === "OR" && query.nodes.length > 1) return [];
  return query.nodes.flatMap(requiredFilters);
}

function isEquality<T>({ operator, operand }: Filter<T>): boolean {
  if (operator === "IN") return true;
  return operator === "=" && operand.kind === "one" && operand.value !== null;
}
