import type { AttributeValue } from "../workspace/model.js";
import { comparable, type FieldType, type Matcher } from "./field.js";
import type { Filter, QueryNode } from "./grammar.js";
import type { Operand, Operator } from "./operators.js";

/** Turns a query into a test of one item. */
export function createMatcher<T>(node: QueryNode<T>): Matcher<T> {
  if ("field" in node) return filterMatcher(node);
  const matchers = node.nodes.map((child) => createMatcher(child));
  return node.operator === "AND"
    ? (item) => matchers.every((matches) => matches(item))
    : (item) => matchers.some((matches) => matches(item));
}

function filterMatcher<T>(filter: Filter<T>): Matcher<T> {
  const isNegated = filter.operator === "!=" || filter.operator === "NIN" || filter.operator === "!~";
  const holds = holderOf(filter);
  // An item without a value does not have this one either: null counts as "not equal".
  return isNegated ? (item) => !holds(item) : holds;
}

/** Whether an item has a value that the filter accepts. */
function holderOf<T>(filter: Filter<T>): Matcher<T> {
  const { field } = filter;
  const accepts = valueMatcher(filter);
  return field.holds?.(accepts) ?? ((item) => accepts(comparable(field.read(item))));
}

/** The positive form of a filter; negation is the caller's. */
function valueMatcher<T>({ field, operator, operand }: Filter<T>): Matcher<AttributeValue> {
  if (operand.kind === "many") {
    const values = new Set(operand.values);
    return (value) => values.has(value);
  }
  if (operand.kind === "day") return dayMatcher(operator, operand);
  const wanted = operand.value;
  switch (INCLUSIVE.has(field.type) ? withItself(operator) : operator) {
    case ">":
      return (value) => isNumber(value) && isNumber(wanted) && value > wanted;
    case "<":
      return (value) => isNumber(value) && isNumber(wanted) && value < wanted;
    case ">=":
      return (value) => isNumber(value) && isNumber(wanted) && value >= wanted;
    case "<=":
      return (value) => isNumber(value) && isNumber(wanted) && value <= wanted;
    case "~":
    case "!~":
      return (value) => typeof value === "string" && value.includes(String(wanted));
    case "^":
      return (value) => typeof value === "string" && value.startsWith(String(wanted));
    case "$":
      return (value) => typeof value === "string" && value.endsWith(String(wanted));
    default:
      return (value) => value === wanted;
  }
}

const INCLUSIVE: ReadonlySet<FieldType> = new Set<FieldType>(["moment", "count"]);

function withItself(operator: Operator): Operator {
  return operator === ">" ? ">=" : operator === "<" ? "<=" : operator;
}

function dayMatcher(operator: Operator, { day }: Extract<Operand, { kind: "day" }>): Matcher<AttributeValue> {
  if (operator === ">") return (value) => isNumber(value) && value >= day.next;
  if (operator === "<") return (value) => isNumber(value) && value < day.start;
  return (value) => isNumber(value) && value >= day.start && value < day.next;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
