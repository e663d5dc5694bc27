import { InvalidInput } from "../errors/invalid-input.js";
import {
  type Condition,
  isOfDays,
  type Test,
  type TestedField,
  type TestOperator,
  type TestValue,
} from "./condition.js";
import { isBlank, readValue, readValues } from "./values.js";

const SAME_IN_BOTH = {
  contains: "contains",
  notContains: "notContains",
  startsWith: "startsWith",
  endsWith: "endsWith",
  gt: "gt",
  lt: "lt",
  gte: "gte",
  lte: "lte",
  before: "lt",
  after: "gt",
} as const satisfies Readonly<Record<string, TestOperator>>;

export type FilterOperator =
  | "eq"
  | "ne"
  | "in"
  | "nin"
  | "isNull"
  | "on"
  | "onOrBefore"
  | "onOrAfter"
  | keyof typeof SAME_IN_BOTH;

/** What GraphQL hands over for an operator. */
export type OperatorValue = TestValue | readonly TestValue[] | null;

/** Every text contains, starts with and ends with the empty text: a search box that was cleared is no condition. */
const HELD_BY_ANY_TEXT: ReadonlySet<FilterOperator> = new Set(["contains", "startsWith", "endsWith"]);

/**
 * One operator of a filter, such as `{ startsWith: "a" }`.
 * @returns `undefined` where it is no condition
 * @throws InvalidInput
 */
export function readOperator(
  field: TestedField,
  operator: FilterOperator,
  value: OperatorValue,
  path: readonly string[],
): Condition | undefined {
  if (HELD_BY_ANY_TEXT.has(operator) && isBlank(value)) return undefined;
  if (value === null)
    throw new InvalidInput(
      `\`${operator}\` is null: a variable may not be set. Give it a value, or leave the whole field out; \`isNull: true\` finds those without a value.`,
      path,
    );
  if (operator === "isNull")
    return value === true ? test(field, "isNull", [], path) : readIsNotNull(field, path);
  const values = typeof value === "object" ? readValues(field, value, path) : [readValue(field, value, path)];
  switch (operator) {
    case "eq":
    case "in":
    case "on":
      if (field.kind === "moment") return within(field, values, path);
      return oneByOne(test(field, "is", values, path));
    case "ne":
    case "nin":
      return oneByOne(test(field, "isNot", values, path));
    // Intercom has no inclusive comparison of days: the neighbouring day makes one.
    case "onOrBefore":
      return test(field, "lt", daysLater(values, 1), path);
    case "onOrAfter":
      return test(field, "gt", daysLater(values, -1), path);
    default:
      return test(field, SAME_IN_BOTH[operator], values, path);
  }
}

function test(
  field: TestedField,
  operator: TestOperator,
  values: readonly TestValue[],
  path: readonly string[],
): Test {
  return { field, operator, values, path };
}

/**
 * Intercom refuses IN and NIN for tags. For segments its description allows them, but nobody has been seen to use them:
 * each id of either becomes a test of its own.
 */
function oneByOne(whole: Test): Condition {
  const { field, operator, values, path } = whole;
  // A list without values: equal to none of them is nobody, and different from all of them is everybody.
  if (field.kind !== "reference" && values.length > 0) return whole;
  return {
    operator: operator === "is" ? "OR" : "AND",
    conditions: values.map((value) => test(field, operator, [value], path)),
    path,
  };
}

/** Any day: in the middle of a month, of a year and of summer time, so that it is one in every timezone. */
const SOME_DAY = 18_000;

/** Intercom refuses `!=` on dates, also with null: whoever has any day has it before or after some midnight. */
function readIsNotNull(field: TestedField, path: readonly string[]): Condition {
  if (!isOfDays(field.kind)) return test(field, "isNotNull", [], path);
  const conditions = [test(field, "gt", [SOME_DAY], path), test(field, "lt", [SOME_DAY + 1], path)];
  return { operator: "OR", conditions, path };
}

/** Between the days before and after: a day has many seconds. */
function within(field: TestedField, days: readonly TestValue[], path: readonly string[]): Condition {
  const conditions = [
    test(field, "gt", daysLater(days, -1), path),
    test(field, "lt", daysLater(days, 1), path),
  ];
  return { operator: "AND", conditions, path };
}

function daysLater(days: readonly TestValue[], count: number): TestValue[] {
  return days.map((day) => Number(day) + count);
}
