import type { AttributeValue, Contact } from "../workspace/model.js";
import type { Filter, QueryNode } from "./grammar.js";
import type { Operand } from "./operators.js";
import type { SearchScope } from "./scope.js";

export type Matcher = (contact: Contact) => boolean;

/** Turns a query into a test of one contact. */
export function createMatcher(node: QueryNode, scope: SearchScope): Matcher {
  if ("field" in node) return filterMatcher(node, scope);
  const matchers = node.nodes.map((child) => createMatcher(child, scope));
  return node.operator === "AND"
    ? (contact) => matchers.every((matches) => matches(contact))
    : (contact) => matchers.some((matches) => matches(contact));
}

function filterMatcher(filter: Filter, scope: SearchScope): Matcher {
  const isNegated = filter.operator === "!=" || filter.operator === "NIN" || filter.operator === "!~";
  const holds = holderOf(filter, scope);
  // A contact without a value does not have this one either: null counts as "not equal".
  return isNegated ? (contact) => !holds(contact) : holds;
}

/** Whether a contact has a value that the filter accepts; of tags and segments it has any number. */
function holderOf(filter: Filter, scope: SearchScope): Matcher {
  const { field } = filter;
  const accepts = valueMatcher(filter);
  if (field.type === "tag") return (contact) => contact.tags.some(({ id }) => accepts(comparable(id)));
  if (field.type === "segment") {
    const accepted = [...scope.store.segments.keys()].filter((id) => accepts(comparable(id)));
    return (contact) => accepted.some((id) => scope.isMember(contact, id));
  }
  return (contact) => accepts(comparable(field.read(contact)));
}

/** Strings are compared without regard to case, and a cleared one is as good as none. */
function comparable(value: AttributeValue): AttributeValue {
  return typeof value === "string" ? value.toLowerCase() || null : value;
}

/** The positive form of a filter; negation is the caller's. */
function valueMatcher({ operator, operand }: Filter): (value: AttributeValue) => boolean {
  if (operand.kind === "many") {
    const values = new Set(operand.values);
    return (value) => values.has(value);
  }
  if (operand.kind === "day") return dayMatcher(operator, operand);
  const wanted = operand.value;
  switch (operator) {
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

function dayMatcher(
  operator: Filter["operator"],
  { day }: Extract<Operand, { kind: "day" }>,
): (value: AttributeValue) => boolean {
  if (operator === ">") return (value) => isNumber(value) && value >= day.next;
  if (operator === "<") return (value) => isNumber(value) && value < day.start;
  return (value) => isNumber(value) && value >= day.start && value < day.next;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
