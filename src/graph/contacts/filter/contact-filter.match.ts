import type { Contact } from "../contact.type.js";
import { attributeOf } from "./contact-filter.attributes.js";
import { type Condition, isGroup, type Test, type TestOperator } from "./contact-filter.condition.js";
import type { ContactFilter } from "./contact-filter.input.js";
import { readContactFilter } from "./contact-filter.read.js";
import type { FilterSetting } from "./contact-filter.setting.js";
import { type Comparable, carriesTag, comparableOf, toComparable } from "./contact-filter.subject.js";

/**
 * Whether a contact passes a filter, as far as its payload tells: `undefined` where it does not, as for segments. It
 * decides about a contact that was written a moment ago, which the search index still has as it was.
 */
export function matchContactFilter(
  filter: ContactFilter,
  contact: Contact,
  { timezone }: FilterSetting,
): boolean | undefined {
  return matches(readContactFilter(filter), contact, timezone);
}

function matches(condition: Condition, contact: Contact, timezone: string): boolean | undefined {
  if (!isGroup(condition)) return passes(condition, contact, timezone);
  const answers = condition.conditions.map((it) => matches(it, contact, timezone));
  const decisive = condition.operator === "OR";
  if (answers.includes(decisive)) return decisive;
  return answers.includes(undefined) ? undefined : !decisive;
}

function passes(test: Test, contact: Contact, timezone: string): boolean | undefined {
  const { field, operator, values } = test;
  if (field.kind === "segment") return undefined;
  if (field.kind === "tag") {
    const carries = carriesTag(contact, String(values[0]));
    return carries === undefined ? undefined : carries === (operator === "is");
  }
  const value = comparableOf(field, contact, timezone);
  if (value === undefined) return undefined;
  if (value === null) return PASSES_WITHOUT_VALUE.has(operator);
  // A flag that Intercom left out is false to us, and the contact no longer tells the two apart.
  const isFlag = field.kind === "boolean" && attributeOf(test) === undefined;
  if (isFlag && value === false && operator !== "is") return undefined;
  return COMPARE[operator](value, values.map(toComparable));
}

/** Whoever has no value does not have this one either. */
const PASSES_WITHOUT_VALUE: ReadonlySet<TestOperator> = new Set(["isNull", "isNot", "notContains"]);

type Compare = (value: Comparable, wanted: readonly Comparable[]) => boolean;

const COMPARE: Readonly<Record<TestOperator, Compare>> = {
  is: (value, wanted) => wanted.includes(value),
  isNot: (value, wanted) => !wanted.includes(value),
  contains: (value, [part]) => String(value).includes(String(part)),
  notContains: (value, [part]) => !String(value).includes(String(part)),
  startsWith: (value, [start]) => String(value).startsWith(String(start)),
  endsWith: (value, [end]) => String(value).endsWith(String(end)),
  gt: (value, [bound]) => Number(value) > Number(bound),
  lt: (value, [bound]) => Number(value) < Number(bound),
  gte: (value, [bound]) => Number(value) >= Number(bound),
  lte: (value, [bound]) => Number(value) <= Number(bound),
  isNull: () => false,
  isNotNull: () => true,
};
