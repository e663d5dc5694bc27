import type { SearchField } from "./fields.js";

/** A filter in the form that is compiled and matched: checked, without synonyms, and free of both GraphQL and Intercom. */
export type Condition = Test | Group;

/** Conditions that must all hold (AND), or of which one must (OR). */
export interface Group {
  readonly operator: "AND" | "OR";
  readonly conditions: readonly Condition[];
  /** Path into the arguments, for errors. */
  readonly path: readonly string[];
}

/** One question about a row. `is` and `isNot` compare with several values; the others with one, or with none. */
export interface Test {
  readonly field: TestedField;
  readonly operator: TestOperator;
  readonly values: readonly TestValue[];
  readonly path: readonly string[];
}

export interface TestedField extends Omit<SearchField, "rowKey"> {
  /** Path of the value in a row of the graph; `null` where the row does not hold it. */
  readonly keys: readonly string[] | null;
  /** Name of the custom attribute, where it is one. */
  readonly attribute?: string;
}

export type TestOperator =
  | "is"
  | "isNot"
  | "contains"
  | "notContains"
  | "startsWith"
  | "endsWith"
  | "gt"
  | "lt"
  | "gte"
  | "lte"
  | "isNull"
  | "isNotNull";

/** Text, ids and choices in Intercom's spelling; numbers; booleans; dates as days since 1970. */
export type TestValue = string | number | boolean;

export function isGroup(condition: Condition): condition is Group {
  return "conditions" in condition;
}

/** Every test of a condition. */
export function testsOf(condition: Condition): readonly Test[] {
  return isGroup(condition) ? condition.conditions.flatMap(testsOf) : [condition];
}
