import {
  type Condition,
  type FieldKind,
  isGroup,
  isOfDays,
  type Test,
  type TestedField,
  type TestOperator,
  type TestValue,
} from "./condition.js";
import { dayOf } from "./values.js";

/**
 * Whether a row passes a condition, as far as the row tells: `undefined` where it does not. It decides about a row that
 * was written a moment ago, because the search index still has its old state.
 * @param row The object of the graph, such as a contact
 */
export function matches(condition: Condition, row: object, timezone: string): boolean | undefined {
  if (!isGroup(condition)) return passes(condition, row, timezone);
  const answers = condition.conditions.map((it) => matches(it, row, timezone));
  const decisive = condition.operator === "OR";
  if (answers.includes(decisive)) return decisive;
  return answers.includes(undefined) ? undefined : !decisive;
}

function passes({ field, operator, values }: Test, row: object, timezone: string): boolean | undefined {
  if (field.keys === null) return undefined;
  const value = readPath(row, field.keys);
  if (field.kind === "reference") {
    const refers = refersTo(value, String(values[0]));
    return refers === undefined ? undefined : refers === (operator === "is");
  }
  const known = comparableOf(field, value, timezone);
  if (known === undefined) return undefined;
  if (known === null) return PASSES_WITHOUT_VALUE.has(operator);
  // A flag that Intercom left out is false in the graph, and the row no longer tells the two apart.
  if (field.kind === "flag" && known === false && operator !== "is") return undefined;
  return COMPARE[operator](known, values.map(toComparable));
}

/** A row without a value does not have the tested value either. */
const PASSES_WITHOUT_VALUE: ReadonlySet<TestOperator> = new Set(["isNull", "isNot", "notContains"]);

/** Lower-case text, a number, a flag, or a date as days since 1970. */
type Comparable = TestValue;
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

/** `null` where the row has no value, `undefined` where the row does not tell. */
function comparableOf(
  { kind, choices }: TestedField,
  value: unknown,
  timezone: string,
): Comparable | null | undefined {
  if (value === null || value === undefined || value === "") return null;
  if (!isOfKind(value, kind)) return undefined;
  if (kind === "choice") return choices?.[String(value)];
  return isOfDays(kind) ? dayOf(Number(value), timezone) : toComparable(value);
}

/** Text without regard to case, as Intercom compares it. */
function toComparable(value: TestValue): Comparable {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function isOfKind(value: unknown, kind: FieldKind): value is TestValue {
  if (kind === "number" || isOfDays(kind)) return typeof value === "number";
  return typeof value === (kind === "boolean" || kind === "flag" ? "boolean" : "string");
}

interface References {
  readonly ids: readonly string[];
  readonly hasMore: boolean;
}

/** `undefined` where the id is not among the embedded ones (Intercom embeds ten) and there are more. */
function refersTo(value: unknown, id: string): boolean | undefined {
  const { ids, hasMore } = value as References;
  if (ids.includes(id)) return true;
  return hasMore ? undefined : false;
}

/** Only own keys count: the names of custom attributes are free to choose. A missing object is a missing value. */
function readPath(row: object, keys: readonly string[]): unknown {
  const [first = "", ...rest] = keys;
  // The fields of a row may be getters of its class.
  return rest.reduce<unknown>(
    (object, key) =>
      typeof object === "object" && object !== null && Object.hasOwn(object, key)
        ? (object as Record<string, unknown>)[key]
        : null,
    (row as Record<string, unknown>)[first],
  );
}
