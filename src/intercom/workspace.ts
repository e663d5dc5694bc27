import { type Allowance, LocalAllowance } from "./allowance.js";
import { Budget } from "./budget.js";
import { createIntercomClient, type IntercomClient } from "./client.js";
import { CONNECTIONS, createNetwork } from "./network.js";
import { createOperation, type Operation, type OperationOptions } from "./operation.js";
import type { RateLimit } from "./rate-limit.js";
import { RecentWrites } from "./recent-writes.js";
import { RetryBudget } from "./retry-budget.js";
import { withBreaker } from "./with-breaker.js";
import { withBudget } from "./with-budget.js";
import { withCoalescing } from "./with-coalescing.js";
import { withDecoding } from "./with-decoding.js";
import { withRefusalPause } from "./with-refusal-pause.js";
import { withRetry } from "./with-retry.js";
import { WorkspaceList, type WorkspaceListDefinition } from "./workspace-list.js";

export interface WorkspaceOptions {
  readonly token: string;
  /** An http(s) origin. */
  readonly baseUrl: string;
  readonly version: string;
  /** The deadline of an operation, in milliseconds. */
  readonly operationTimeoutMs: number;
  /** The most calls of one operation; a small workspace's limit lowers it. */
  readonly maxCallsPerOperation: number;
  /** The part of the rate limit that bulk work may use, 0 to 1. */
  readonly bulkShare: number;
}

/** Everything that belongs to one Intercom workspace; serving several is a map of these. */
export interface Workspace {
  readonly version: string;
  /** What Intercom last said of the rate limit; `null` before its first answer. */
  readonly rateLimit: { current(): RateLimit | null };
  readonly recentWrites: RecentWrites;
  /** Starts the clock and the bill of a GraphQL operation. */
  startOperation(options?: Pick<OperationOptions, "clientGone" | "lane">): Operation;
  /** The SDK on behalf of one GraphQL operation. */
  client(operation: Operation): IntercomClient;
  /** The shared copy of a workspace list. */
  list<T>(definition: WorkspaceListDefinition<T>): WorkspaceList<T>;
  close(): Promise<void>;
}

/** No operation may use up a window by itself: a tenth is left to the others. */
const CEILING_SHARE = 0.9;

/** Opens the way to one workspace. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { operationTimeoutMs: timeoutMs, maxCallsPerOperation } = options;
  const network = createNetwork(options);
  const allowance: Allowance = new LocalAllowance(options);
  const budget = new Budget({ allowance, concurrency: CONNECTIONS });

  // The way of a call, innermost first.
  const paid = withDecoding(withBudget(network.exchange, budget));
  const persistent = withBreaker(withRetry(paid, new RetryBudget()));
  const send = withCoalescing(withRefusalPause(persistent));

  const lists = new Map<WorkspaceListDefinition<unknown>, WorkspaceList<unknown>>();
  const client = (operation: Operation) => createIntercomClient(send, operation);

  // Its own clock: the first to ask may give up, the others still want the list. A refresh that nobody waits for is bulk work.
  const loading = (payer: Operation | undefined) =>
    createOperation({
      timeoutMs,
      ...(payer ? { usage: payer.usage, maxCalls: payer.maxCalls, lane: payer.lane } : { lane: "bulk" }),
    });

  return {
    version: options.version,
    rateLimit: budget,
    recentWrites: new RecentWrites(),
    client,
    startOperation(asked = {}) {
      const { limit = Number.POSITIVE_INFINITY } = budget.current() ?? {};
      const maxCalls = Math.max(1, Math.min(maxCallsPerOperation, Math.floor(limit * CEILING_SHARE)));
      return createOperation({ ...asked, timeoutMs, maxCalls });
    },
    list<T>(definition: WorkspaceListDefinition<T>) {
      const known = lists.get(definition) as WorkspaceList<T> | undefined;
      if (known) return known;
      const list = new WorkspaceList((payer) => definition.load(client(loading(payer))));
      lists.set(definition, list as WorkspaceList<unknown>);
      return list;
    },
    close: network.close,
  };
}
