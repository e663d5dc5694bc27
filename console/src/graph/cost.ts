import { ApolloLink } from "@apollo/client";
import { useSyncExternalStore } from "react";
import { map } from "rxjs";

/** What operations of one name have cost: calls to Intercom, as the server reports them. */
let costs: Readonly<Record<string, number>> = {};
const listeners = new Set<() => void>();

/** Reads the cost of each answer from `extensions.intercom`, which EXTENSIONS_INTERCOM can turn off. */
export const costLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const { intercom } = (result.extensions ?? {}) as { intercom?: { calls?: number } };
      if (typeof intercom?.calls === "number") add(operation.operationName ?? "", intercom.calls);
      return result;
    }),
  ),
);

function add(operation: string, calls: number): void {
  costs = { ...costs, [operation]: (costs[operation] ?? 0) + calls };
  for (const listener of listeners) listener();
}

/** Begins to count again, for a new view. */
export function forgetCost(operation: string): void {
  const { [operation]: _, ...others } = costs;
  costs = others;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Calls of these operations so far; `null` before the first answer. */
export function useCost(...operations: readonly string[]): number | null {
  const known = useSyncExternalStore(subscribe, () => costs);
  const calls = operations.flatMap((name) => known[name] ?? []);
  return calls.length === 0 ? null : calls.reduce((sum, each) => sum + each, 0);
}
