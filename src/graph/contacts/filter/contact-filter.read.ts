import { InvalidInput } from "../../errors/invalid-input.js";
import type { ContactCustomAttributeFilter } from "./contact-custom-attribute-filter.input.js";
import { readAttribute } from "./contact-filter.attributes.js";
import type { Condition, Group, TestedField, TestValue } from "./contact-filter.condition.js";
import { isSearchField, type SearchField, type SearchFields, searchFields } from "./contact-filter.fields.js";
import type { ContactFilter } from "./contact-filter.input.js";
import { type FilterOperator, readOperator } from "./contact-filter.operators.js";

const MAX_WRITTEN_LEVELS = 10;
/** Fifteen groups of fifteen is the most that Intercom takes; a longer list is not worth reading. */
const MAX_WRITTEN_ITEMS = 15 * 15;

/**
 * Reads a filter as GraphQL hands it over, and refuses whatever can be refused without knowing the workspace.
 * @throws InvalidInput
 */
export function readContactFilter(filter: ContactFilter): Condition {
  return readFilter(filter, ["filter"]);
}

function readFilter(filter: ContactFilter, path: readonly string[]): Group {
  // Levels that hold a single group are free, so some may be written; but not so many that the call stack is the limit.
  if (path.length > 2 * MAX_WRITTEN_LEVELS + 1)
    throw new InvalidInput(
      `Here \`and\` and \`or\` are more than ${MAX_WRITTEN_LEVELS} deep within one another; Intercom takes groups two levels deep. Write it flatter.`,
      path,
    );
  return allOf(filter, path, (key, value, at) => {
    switch (key) {
      case "and":
      case "or":
        return listOf(key === "or" ? "OR" : "AND", value as ContactFilter[], at, readFilter);
      case "customAttributes":
        return listOf("AND", value as ContactCustomAttributeFilter[], at, readCustomAttribute);
      default:
        return readField(searchFields[key], [key], value as object, at);
    }
  });
}

function readField(
  field: SearchField | SearchFields,
  keys: readonly string[],
  filter: object,
  path: readonly string[],
): Group {
  if (isSearchField(field)) return readOperators({ ...field, keys }, filter, path);
  return allOf(filter, path, (key: string, value, at) =>
    readField(field[key] as SearchField, [...keys, key], value as object, at),
  );
}

function readCustomAttribute(attribute: ContactCustomAttributeFilter, path: readonly string[]): Group {
  const { name, ...filters } = attribute;
  const given = entriesOf(filters, path);
  if (given.length > 1)
    throw new InvalidInput(
      `Here are ${given.length} of \`string\`, \`number\`, \`boolean\` and \`date\`, and an attribute is only one of them. Give the one that fits; it may have several operators.`,
      path,
    );
  return allOf(filters, path, (type, filter, at) =>
    readOperators(readAttribute(name, type, path), filter as object, at),
  );
}

function readOperators(field: TestedField, filter: object, path: readonly string[]): Group {
  return allOf(filter, path, (operator: string, value, at) =>
    readOperator(field, operator as FilterOperator, value as TestValue | readonly TestValue[], at),
  );
}

function allOf<T extends object>(
  filter: T,
  path: readonly string[],
  read: (key: keyof T & string, value: unknown, path: readonly string[]) => Condition,
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

/** What a filter says. An omitted field may be there as `undefined`. */
function entriesOf<T extends object>(filter: T, path: readonly string[]): [keyof T & string, unknown][] {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (given.length === 0)
    throw new InvalidInput("There is no condition in this. Leave it out, or put one into it.", path);
  for (const [key, value] of given)
    if (value === null)
      throw new InvalidInput(
        `null is no condition. Leave \`${key}\` out; contacts without a value are found by \`isNull: true\`.`,
        [...path, key],
      );
  return given as [keyof T & string, unknown][];
}
