import { isObject, type JsonObject } from "../http/body.js";
import { ApiError, invalidParameter } from "../http/error.js";
import type { Field, Searchable } from "./field.js";
import { isOperator, type Operand, type Operator, readOperand } from "./operators.js";

export interface Filter<T> {
  readonly field: Field<T>;
  readonly operator: Operator;
  readonly operand: Operand;
}

export interface Group<T> {
  readonly operator: "AND" | "OR";
  readonly nodes: readonly QueryNode<T>[];
}

export type QueryNode<T> = Filter<T> | Group<T>;

const MAX_FILTERS = 15;
const MAX_DEPTH = 2;

/** Reads the `query` of a search: one filter, or groups of at most fifteen, two levels deep. */
export function readQuery<T>(raw: unknown, searchable: Searchable<T>): QueryNode<T> {
  return readNode(raw, searchable, 1);
}

function readNode<T>(raw: unknown, searchable: Searchable<T>, depth: number): QueryNode<T> {
  if (!isObject(raw)) throw invalidParameter("query must be a filter or a group of filters");
  return "field" in raw ? readFilter(raw, searchable) : readGroup(raw, searchable, depth);
}

function readGroup<T>(raw: JsonObject, searchable: Searchable<T>, depth: number): Group<T> {
  const { operator, value } = raw;
  if (operator !== "AND" && operator !== "OR") throw unreadable(operator);
  if (depth > MAX_DEPTH)
    throw invalidParameter(`A query cannot be nested more than ${MAX_DEPTH} levels deep`);
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidParameter(`The value of ${operator} must be a list of filters`);
  }
  if (value.length > MAX_FILTERS) {
    throw invalidParameter(`${operator} cannot hold more than ${MAX_FILTERS} filters`);
  }
  return { operator, nodes: value.map((node) => readNode(node, searchable, depth + 1)) };
}

function readFilter<T>(raw: JsonObject, searchable: Searchable<T>): Filter<T> {
  if (typeof raw["field"] !== "string") throw invalidParameter("field must be a string");
  const field = searchable.field(raw["field"]);
  const operator = raw["operator"];
  if (!isOperator(operator)) throw unreadable(operator);
  return { field, operator, operand: readOperand(field, operator, raw["value"], searchable.timezone) };
}

/** An operator in a place where it does not exist breaks Intercom itself: users have seen it answer 500. */
function unreadable(operator: unknown): ApiError {
  if (typeof operator === "string") return new ApiError(500, "server_error", "Server Error");
  return invalidParameter("operator must be a string");
}
