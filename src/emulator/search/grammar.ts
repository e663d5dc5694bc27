import { isObject } from "../http/body.js";
import { ApiError, invalidParameter } from "../http/error.js";
import { type Field, findField } from "./fields.js";
import { isOperator, type Operand, type Operator, readOperand } from "./operators.js";
import type { SearchScope } from "./scope.js";

export interface Filter {
  readonly field: Field;
  readonly operator: Operator;
  readonly operand: Operand;
}

export interface Group {
  readonly operator: "AND" | "OR";
  readonly nodes: readonly QueryNode[];
}

export type QueryNode = Filter | Group;

const MAX_FILTERS = 15;
const MAX_DEPTH = 2;

/** Reads the `query` of a search: one filter, or groups of at most fifteen, two levels deep. */
export function readQuery(raw: unknown, scope: SearchScope): QueryNode {
  return readNode(raw, scope, 1);
}

function readNode(raw: unknown, scope: SearchScope, depth: number): QueryNode {
  if (!isObject(raw)) throw invalidParameter("query must be a filter or a group of filters");
  return "field" in raw ? readFilter(raw, scope) : readGroup(raw, scope, depth);
}

function readGroup(raw: Readonly<Record<string, unknown>>, scope: SearchScope, depth: number): Group {
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
  return { operator, nodes: value.map((node) => readNode(node, scope, depth + 1)) };
}

function readFilter(raw: Readonly<Record<string, unknown>>, scope: SearchScope): Filter {
  if (typeof raw["field"] !== "string") throw invalidParameter("field must be a string");
  const field = findField(raw["field"], scope.store, scope.version);
  const operator = raw["operator"];
  if (!isOperator(operator)) throw unreadable(operator);
  return { field, operator, operand: readOperand(field, operator, raw["value"], scope.timezone) };
}

/** An operator in a place where it does not exist breaks Intercom itself: users have seen it answer 500. */
function unreadable(operator: unknown): ApiError {
  if (typeof operator === "string") return new ApiError(500, "server_error", "Server Error");
  return invalidParameter("operator must be a string");
}
