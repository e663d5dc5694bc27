import type { Contact } from "../workspace/model.js";
import type { IndexedKey, Published } from "../workspace/published.js";
import type { Filter, QueryNode } from "./grammar.js";

const INDEXED: ReadonlySet<string> = new Set<IndexedKey>(["id", "external_id", "email", "tag_id"]);

/** The contacts that a query can match: those of an index where an indexed field must equal a value, otherwise all. */
export function candidatesOf(query: QueryNode, published: Published): readonly Contact[] {
  const filter = requiredFilters(query).find(isIndexed);
  if (!filter) return published.all();
  const { operand } = filter;
  const values = operand.kind === "many" ? operand.values : operand.kind === "one" ? [operand.value] : [];
  return published.having(filter.field.name as IndexedKey, values.map(String));
}

/** The filters that every match of the query has to pass. */
function requiredFilters(query: QueryNode): Filter[] {
  if ("field" in query) return [query];
  if (query.operator === "OR" && query.nodes.length > 1) return [];
  return query.nodes.flatMap(requiredFilters);
}

function isIndexed({ field, operator, operand }: Filter): boolean {
  if (operator === "IN") return INDEXED.has(field.name);
  return operator === "=" && INDEXED.has(field.name) && operand.kind === "one" && operand.value !== null;
}
