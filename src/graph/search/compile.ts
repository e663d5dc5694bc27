import { type Condition, isGroup, type Test, type TestOperator } from "./condition.js";
import { noonOf } from "./values.js";

/** Intercom's search query: one filter, or a group of filters and groups. */
export type SearchQuery =
  | SearchFilter
  | { readonly operator: "AND" | "OR"; readonly value: readonly SearchQuery[] };

export interface SearchFilter {
  readonly field: string;
  readonly operator: string;
  readonly value: unknown;
}

/** Intercom's operators for one value, or for null. */
const OPERATORS: Readonly<Record<TestOperator, string>> = {
  is: "=",
  isNot: "!=",
  contains: "~",
  notContains: "!~",
  startsWith: "^",
  endsWith: "$",
  gt: ">",
  lt: "<",
  gte: ">=",
  lte: "<=",
  isNull: "=",
  isNotNull: "!=",
};

/**
 * The `query` of Intercom's search for a condition that fits it.
 * @param timezone IANA name of the workspace's timezone; dates are sent as noon of their day.
 */
export function compile(condition: Condition, timezone: string): SearchQuery {
  if (!isGroup(condition)) return toFilter(condition, timezone);
  const { operator, conditions } = condition;
  return { operator, value: conditions.map((it) => compile(it, timezone)) };
}

function toFilter({ field, operator, values }: Test, timezone: string): SearchQuery {
  const sent = field.kind === "date" ? values.map((day) => noonOf(Number(day), timezone)) : values;
  if (sent.length > 1) return { field: field.name, operator: operator === "is" ? "IN" : "NIN", value: sent };
  const [only = null] = sent;
  return { field: field.name, operator: OPERATORS[operator], value: only };
}
