import { type FieldNode, Kind } from "graphql";
import type { OperationLimits } from "../../../config/limits.js";
import type { OperationInput } from "../null-as-default.js";
import { rootFields } from "../root-fields.js";
import { LimitExceeded } from "./limit-exceeded.js";
import { MAX_KEYS, MAX_NESTING } from "./operation-limits.js";

type Variables = Readonly<Record<string, unknown>>;

type VariableLimits = Pick<OperationLimits, "listItems" | "representations">;

/**
 * Refuses too long lists and too many keys in the variables. Lists in the document are bounded by its tokens.
 * @throws LimitExceeded
 */
export function checkVariables(
  { document, operation, variables }: OperationInput,
  limits: VariableLimits,
): void {
  const fields = rootFields(document, operation);
  const representations = countRepresentations(fields, variables);
  if (representations > limits.representations)
    throw new LimitExceeded("representations", limits.representations);
  // A list of representations may be as long as that limit says.
  const max = Math.max(limits.listItems, representations);
  if (longestList(variables) > max) throw new LimitExceeded("listItems", limits.listItems);
}

/** Routers put the representations into one variable; written into the document they are bounded by its tokens. */
function countRepresentations(fields: readonly FieldNode[], variables: Variables): number {
  return fields
    .filter(({ name }) => name.value === "_entities")
    .flatMap(({ arguments: args = [] }) => args)
    .map(({ value }) => (value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined))
    .reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
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
