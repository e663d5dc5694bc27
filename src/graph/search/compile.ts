import {
  type Condition,
  type FieldKind,
  isGroup,
  type Test,
  type TestOperator,
  type TestValue,
} from "./condition.js";
import { noonOf, startOf } from "./values.js";

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
 * @param timezone IANA name of the workspace's timezone; dates are sent as noon of their day, moments as its first or last second.
 */
export function compile(condition: Condition, timezone: string): SearchQuery {
  if (!isGroup(condition)) return toFilter(condition, timezone);
  const { operator, conditions } = condition;
  return { operator, value: conditions.map((it) => compile(it, timezone)) };
}

function toFilter({ field, operator, values }: Test, timezone: string): SearchQuery {
  const sent = sentValues(field.kind, operator, values, timezone);
  if (sent.length > 1) return { field: field.name, operator: operator === "is" ? "IN" : "NIN", value: sent };
  const [only = field.kind === "assigneeId" ? NOBODY : null] = sent;
  return { field: field.name, operator: OPERATORS[operator], value: only };
}

/** Conversations that are assigned to nobody have 0 in the place of an id. */
const NOBODY = "0";

/** Later than a day is later than its last second, whether Intercom compares seconds or cuts them to days. */
function sentValues(
  kind: FieldKind,
  operator: TestOperator,
  values: readonly TestValue[],
  timezone: string,
): readonly TestValue[] {
  if (kind === "date") return values.map((day) => noonOf(Number(day), timezone));
  if (kind !== "moment") return values;
  return values.map((day) =>
    operator === "gt" ? startOf(Number(day) + 1, timezone) - 1 : startOf(Number(day), timezone),
  );
}
