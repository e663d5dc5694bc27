import { type FieldNode, Kind, type ValueNode } from "graphql";
import type { OperationLimits } from "../../../config/limits.js";
import type { OperationInput } from "../null-as-default.js";
import { rootFields } from "../read-document.js";
import { LimitExceeded, MAX_KEYS, MAX_NESTING } from "./limit-exceeded.js";

type VariableLimits = Pick<OperationLimits, "listItems" | "representations">;

/**
 * Refuses too long lists and too many keys in the variables, and too many representations wherever they
 * stand. Other lists in the document are bounded by its tokens.
 * @throws LimitExceeded
 */
export function checkVariables(input: OperationInput, limits: VariableLimits): void {
  const representations = countRepresentations(rootFields(input.document, input.operation), input);
  if (representations > limits.representations)
    throw new LimitExceeded("representations", limits.representations);
  // A list of representations may be as long as that limit says.
  const max = Math.max(limits.listItems, representations);
  if (longestList(input.variables) > max) throw new LimitExceeded("listItems", limits.listItems);
}

/** Routers send the representations in one variable; other clients may write them into the document. */
function countRepresentations(
  fields: readonly FieldNode[],
  { operation, variables }: OperationInput,
): number {
  const lengthOf = (value: ValueNode | undefined): number => {
    if (value?.kind === Kind.LIST) return value.values.length;
    if (value?.kind !== Kind.VARIABLE) return 0;
    const name = value.name.value;
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (given !== undefined) return Array.isArray(given) ? given.length : 0;
    return lengthOf(
      operation.variableDefinitions?.find((it) => it.variable.name.value === name)?.defaultValue,
    );
  };
  return fields
    .filter(({ name }) => name.value === "_entities")
    .flatMap(({ arguments: args = [] }) => args)
    .reduce((sum, { value }) => sum + lengthOf(value), 0);
}

/** @throws LimitExceeded for objects of too many keys, and for values nested so deep that recursion over them, here or in a scalar, could fail. */
function longestList(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > MAX_NESTING) throw new LimitExceeded("nesting", MAX_NESTING);
  const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value) && items.length > MAX_KEYS) throw new LimitExceeded("keys", MAX_KEYS);
  let longest = Array.isArray(value) ? value.length : 0;
  for (const item of items) longest = Math.max(longest, longestList(item, depth + 1));
  return longest;
}
