import type { SearchQuery } from "../contact-search.js";
import { noonOf } from "./calendar-day.js";
import { checkAttribute } from "./contact-filter.attributes.js";
import {
  type Condition,
  isGroup,
  type Test,
  type TestOperator,
  testsOf,
} from "./contact-filter.condition.js";
import type { ContactFilter } from "./contact-filter.input.js";
import { readContactFilter } from "./contact-filter.read.js";
import type { FilterSetting } from "./contact-filter.setting.js";
import { simplify } from "./contact-filter.simplify.js";

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
 * Turns a filter into the `query` of Intercom's contact search.
 * @throws InvalidInput for what Intercom cannot express, with the path
 */
export function compileContactFilter(filter: ContactFilter, setting: FilterSetting): SearchQuery {
  const condition = readContactFilter(filter);
  for (const test of testsOf(condition)) checkAttribute(test, setting.attributes);
  return toQuery(simplify(condition), setting.timezone);
}

function toQuery(condition: Condition, timezone: string): SearchQuery {
  if (!isGroup(condition)) return toFilter(condition, timezone);
  const { operator, conditions } = condition;
  return { operator, value: conditions.map((it) => toQuery(it, timezone)) };
}

function toFilter({ field, operator, values }: Test, timezone: string): SearchQuery {
  const sent = field.kind === "date" ? values.map((day) => noonOf(Number(day), timezone)) : values;
  if (sent.length > 1) return { field: field.name, operator: operator === "is" ? "IN" : "NIN", value: sent };
  const [only = null] = sent;
  return { field: field.name, operator: OPERATORS[operator], value: only };
}
