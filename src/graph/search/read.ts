import { InvalidInput } from "../errors/invalid-input.js";
import {
  type Condition,
  type Group,
  isSearchField,
  type SearchField,
  type SearchFields,
  type SearchTable,
  type TestedField,
} from "./condition.js";
import { type AttributeFilter, readAttribute } from "./facts.js";
import { type FilterOperator, type OperatorValue, readOperator } from "./operators.js";

const MAX_WRITTEN_LEVELS = 10;
/** Fifteen groups of fifteen is the most that Intercom takes; a longer list is not worth reading. */
const MAX_WRITTEN_ITEMS = 15 * 15;

type Path = readonly string[];

/**
 * Reads a filter as GraphQL hands it over, and refuses whatever can be refused without knowing the workspace. A field
 * that is null or absent is no condition; an operator without its value is refused, so that a lookup whose variable was
 * not set never finds everybody.
 * @param path Where the filter stands in the arguments, for errors
 * @returns `undefined` where the filter has no condition
 * @throws InvalidInput
 */
export function readCondition(
  table: SearchTable,
  filter: object,
  path: Path = ["filter"],
): Condition | undefined {
  // Levels that hold a single group are free, so some may be written; but the call stack must not be the limit.
  if (path.length > 2 * MAX_WRITTEN_LEVELS + 1)
    throw new InvalidInput(
      `Here \`and\` and \`or\` are more than ${MAX_WRITTEN_LEVELS} deep within one another; Intercom takes groups two levels deep. Write it flatter.`,
      path,
    );
  return allOf(givenOf(filter), path, (key, value, at) => {
    if (key === "or") return anyOf(value as object[], at, (item, to) => readCondition(table, item, to));
    if (key === "and") return everyOf(value as object[], at, (item, to) => readCondition(table, item, to));
    if (key === "customAttributes" && table.customAttributes)
      return everyOf(value as object[], at, readCustomAttribute);
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
  path: Path,
): Condition | undefined {
  if (isSearchField(field)) return readOperators(toTested(field, keys), filter, path);
  return allOf(givenOf(filter), path, (key, value, at) =>
    readField(fieldOf(field, key), [...keys, key], value as object, at),
  );
}

function toTested({ rowKey, ...field }: SearchField, keys: readonly string[]): TestedField {
  if (rowKey === undefined) return { ...field, keys };
  return { ...field, keys: rowKey === null ? null : [...keys.slice(0, -1), rowKey] };
}

function readCustomAttribute(attribute: object, path: Path): Condition | undefined {
  const { name, ...filters } = attribute as { readonly name: string };
  const given = givenOf(filters);
  if (given.length > 1)
    throw new InvalidInput(
      `Here are ${given.length} of \`string\`, \`number\`, \`boolean\` and \`date\`, and an attribute is only one of them. Give the one that fits; it may have several operators.`,
      path,
    );
  return allOf(given, path, (type, filter, at) =>
    readOperators(readAttribute(name, type as AttributeFilter, path), filter as object, at),
  );
}

function readOperators(field: TestedField, operators: object, path: Path): Condition | undefined {
  const given = Object.entries(operators).filter(([, value]) => value !== undefined);
  if (given.length === 0)
    throw new InvalidInput(
      "There is no operator in this: a variable may not be set. Give an operator its value, or leave the whole field out.",
      path,
    );
  return allOf(given, path, (operator, value, at) =>
    readOperator(field, operator as FilterOperator, value as OperatorValue, at),
  );
}

type Given = readonly (readonly [key: string, value: unknown])[];

/** The fields that a filter gives; those that were left out may be there as `undefined`. */
const givenOf = (filter: object): Given => Object.entries(filter).filter(([, value]) => value != null);

function allOf(
  given: Given,
  path: Path,
  read: (key: string, value: unknown, path: Path) => Condition | undefined,
): Group | undefined {
  const conditions = given.flatMap(([key, value]) => read(key, value, [...path, key]) ?? []);
  return conditions.length > 0 ? { operator: "AND", conditions, path } : undefined;
}

/** Items that must all hold. Those that are no condition change nothing; an empty list holds for everybody. */
function everyOf<T>(
  items: readonly T[],
  path: Path,
  read: (item: T, path: Path) => Condition | undefined,
): Group | undefined {
  checkLength(items, path);
  const conditions = items.flatMap((item, index) => read(item, [...path, String(index)]) ?? []);
  return conditions.length > 0 || items.length === 0 ? { operator: "AND", conditions, path } : undefined;
}

/** Items of which one must hold; an empty list holds for nobody. */
function anyOf<T>(
  items: readonly T[],
  path: Path,
  read: (item: T, path: Path) => Condition | undefined,
): Group {
  checkLength(items, path);
  const conditions = items.map((item, index) => {
    const at = [...path, String(index)];
    const condition = read(item, at);
    if (condition) return condition;
    throw new InvalidInput(
      "This alternative is no condition, so everybody would match. Give it a condition, or remove it from the list.",
      at,
    );
  });
  return { operator: "OR", conditions, path };
}

function checkLength(items: readonly unknown[], path: Path): void {
  if (items.length > MAX_WRITTEN_ITEMS)
    throw new InvalidInput(
      `Here are ${items.length} conditions in one list, and Intercom takes at most ${MAX_WRITTEN_ITEMS} in all. Put the values of one field into one \`in\`, or split the query.`,
      path,
    );
}
