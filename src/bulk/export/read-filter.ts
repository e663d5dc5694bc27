import { coerceInputValue, type GraphQLSchema, isInputObjectType } from "graphql";
import { contactSearch } from "../../graph/contacts/contact.search-fields.js";
import { Faults } from "../../graph/errors/invalid-input.js";
import { type Condition, passesAll, passesNone } from "../../graph/search/condition.js";
import { conjoin } from "../../graph/search/conjoin.js";
import { readCondition } from "../../graph/search/read.js";
import { ExportError } from "./export-error.js";

/**
 * Reads a filter as the graph would take it in a variable of type `ContactFilter`.
 * @returns `undefined` where no filter is given
 * @throws ExportError `usage` with all faults, also for a filter that holds no condition: it would export everybody
 */
export function readFilter(schema: GraphQLSchema, filter: unknown): Condition | undefined {
  if (filter === undefined) return undefined;
  const type = schema.getType("ContactFilter");
  if (!isInputObjectType(type)) throw new Error("The schema has no ContactFilter");
  const faults: string[] = [];
  const value: unknown = coerceInputValue(filter, type, (path, _value, error) =>
    faults.push(`${["filter", ...path].join(".")}: ${error.message}`),
  );
  if (faults.length > 0) throw refusal(faults);
  const found = new Faults();
  if (value === null) throw refusal([NO_CONDITION]);
  collectFaults(value as Filter, ["filter"], found);
  const condition = found.collect(() => readCondition(contactSearch, value as object));
  const whole = found.collect(() => condition && conjoin([condition]));
  if (found.found.length > 0)
    throw refusal([...new Set(found.found.map(({ field, message }) => `${field.join(".")}: ${message}`))]);
  if (!condition || !whole || passesAll(whole)) throw refusal([NO_CONDITION]);
  if (passesNone(whole)) throw refusal(["filter: nobody can match it. Give its empty lists values."]);
  return condition;
}

const NO_CONDITION =
  "filter: it holds no condition, so that everybody would be exported. Give it one, or leave the filter out.";

type Filter = Readonly<Record<string, unknown>>;

/** Reading ends at the first fault; each field by itself shows the others. */
function collectFaults(filter: Filter, path: readonly string[], found: Faults): void {
  for (const [key, value] of Object.entries(filter)) {
    if ((key === "and" || key === "or") && Array.isArray(value))
      for (const [index, item] of value.entries())
        collectFaults(item as Filter, [...path, key, String(index)], found);
    else found.collect(() => readCondition(contactSearch, { [key]: value }, path));
  }
}

const refusal = (faults: readonly string[]) =>
  new ExportError(
    "usage",
    `The filter is wrong:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`,
    faults,
  );
