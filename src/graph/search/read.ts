import { InvalidInput } from "../errors/invalid-input.js";
import {
  type Condition,
  type Group,
  isSearchField,
  type SearchField,
  type SearchFields,
  type SearchTable,
  type TestedField,
  type TestValue,
} from "./condition.js";
import { type AttributeFilter, readAttribute } from "./facts.js";
import { type FilterOperator, readOperator } from "./operators.js";

const MAX_WRITTEN_LEVELS = 10;
/** Fifteen groups of fifteen is the most that Intercom takes; a longer list is not worth reading. */
const MAX_WRITTEN_ITEMS = 15 * 15;

/**
 * Reads a filter as GraphQL hands it over, and refuses whatever can be refused without knowing the workspace.
 * @param path Where the filter stands in the arguments, for errors
 * @throws InvalidInput
 */
export function readCondition(
  table: SearchTable,
  filter: object,
  path: readonly string[] = ["filter"],
): Group {
  // Levels that hold a single group are free, so some may be written; but the call stack must not be the limit.
  if (path.length > 2 * MAX_WRITTEN_LEVELS + 1)
    throw new InvalidInput(
      `Here \`and\` and \`or\` are more than ${MAX_WRITTEN_LEVELS} deep within one another; Intercom takes groups two levels deep. Write it flatter.`,
      path,
    );
  return allOf(filter, path, (key, value, at) => {
    if (key === "and" || key === "or")
      return listOf(key === "or" ? "OR" : "AND", value as object[], at, (item, to) =>
        readCondition(table, item, to),
      );
    if (key === "customAttributes" && table.customAttributes)
      return listOf("AND", value as object[], at, readCustomAttribute);
    return readField(fieldOf(table.fields, key), [key], value as object, at);
  });
}

/** The schema offers no field that the table lacks; a difference is a fault of the table. */
function fieldOf(fields: SearchFields, key: string): SearchField | SearchFields {
  const field = fields[key];
  if (!field) throw new Error(`The search table has no field ${key}`);
  return field;
}

function readField(
  field: SearchField | SearchFields,
  keys: readonly string[],
  filter: object,
  path: readonly string[],
): Group {
  if (isSearchField(field)) return readOperators(toTested(field, keys), filter, path);
  return allOf(filter, path, (key, value, at) =>
    readField(fieldOf(field, key), [...keys, key], value as object, at),
  );
}

function toTested({ rowKey, ...field }: SearchField, keys: readonly string[]): TestedField {
  if (rowKey === undefined) return { ...field, keys };
  return { ...field, keys: rowKey === null ? null : [...keys.slice(0, -1), rowKey] };
}

function readCustomAttribute(attribute: object, path: readonly string[]): Group {
  const { name, ...filters } = attribute as { readonly name: string };
  const given = entriesOf(filters, path);
  if (given.length > 1)
    throw new InvalidInput(
      `Here are ${given.length} of \`string\`, \`number\`, \`boolean\` and \`date\`, and an attribute is only one of them. Give the one that fits; it may have several operators.`,
      path,
    );
  return allOf(filters, path, (type, filter, at) =>
    readOperators(readAttribute(name, type as AttributeFilter, path), filter as object, at),
  );
}

function readOperators(field: TestedField, filter: object, path: readonly string[]): Group {
  return allOf(filter, path, (operator, value, at) =>
    readOperator(field, operator as FilterOperator, value as TestValue | readonly TestValue[], at),
  );
}

function allOf(
  filter: object,
  path: readonly string[],
  read: (key: string, value: unknown, path: readonly string[]) => Condition,
): Group {
  const conditions = entriesOf(filter, path).map(([key, value]) => read(key, value, [...path, key]));
  return { operator: "AND", conditions, path };
}

function listOf<T>(
  operator: Group["operator"],
  items: readonly T[],
  path: readonly string[],
  read: (item: T, path: readonly string[]) => Condition,
): Group {
  if (items.length === 0)
    throw new InvalidInput("This list is empty. Leave it out, or put a condition into it.", path);
  if (items.length > MAX_WRITTEN_ITEMS)
    throw new InvalidInput(
      `Here are ${items.length} conditions in one list, and Intercom takes at most ${MAX_WRITTEN_ITEMS} in all. Put the values of one field into one \`in\`, or split the query.`,
      path,
    );
  return { operator, conditions: items.map((item, index) => read(item, [...path, String(index)])), path };
}

/** The conditions that a filter gives. An omitted field may be present as `undefined`. */
function entriesOf(filter: object, path: readonly string[]): [string, unknown][] {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (given.length === 0)
    throw new InvalidInput("There is no condition in this. Leave it out, or put one into it.", path);
  for (const [key, value] of given)
    if (value === null)
      throw new InvalidInput(
        `null is no condition. Leave \`${key}\` out; \`isNull: true\` finds those without a value.`,
        [...path, key],
      );
  return given;
}
