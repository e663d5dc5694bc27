import { createHmac } from "node:crypto";
import type { Redis } from "ioredis";
import { LRUCache } from "lru-cache";
import { IntercomClient } from "./client.js";
import { RecentWrites } from "./memory/recent-writes.js";
import { WorkspaceList, type WorkspaceListDefinition } from "./memory/workspace-list.js";
import { Operation, type OperationOptions } from "./operation.js";
import { type Allowance, LocalAllowance } from "./pacing/allowance.js";
import { Budget } from "./pacing/call-queue.js";
import type { SharedAllowanceOptions } from "./pacing/shared-allowance.js";
import { withBudget } from "./pacing/with-call-queue.js";
import { joinReplicas, noReplicas } from "./replicas/replicas.js";
import { RetryBudget } from "./resilience/retry-budget.js";
import { type Breakers, createBreakers, withBreaker } from "./resilience/with-breaker.js";
import { withCoalescing } from "./resilience/with-coalescing.js";
import { withRefusalPause } from "./resilience/with-refusal-pause.js";
import { withRetry } from "./resilience/with-retry.js";
import type { RateLimit } from "./transport/hints.js";
import { CONNECTIONS, createNetwork, type IntercomDispatcher } from "./transport/network.js";
import type { Exchange } from "./transport/upstream.js";
import { withDecoding } from "./transport/with-decoding.js";

export interface WorkspaceOptions {
  readonly token: string;
  /** An http(s) origin. */
  readonly baseUrl: string;
  readonly version: string;
  /** The deadline of an operation, in milliseconds. */
  readonly operationTimeoutMs: number;
  /** The most calls of one operation; a small workspace's limit lowers it. */
  readonly maxCallsPerOperation: number;
  /** The most bytes of Intercom's answers that one operation may read. */
  readonly maxUpstreamBytes: number;
  /** The part of the rate limit that bulk work may use, 0 to 1. */
  readonly bulkShare: number;
  /** What the replicas of this process share; `null` when there are none. */
  readonly redis: { readonly commands: Redis; readonly news: Redis } | null;
  readonly replicas: number;
  /** How long the segments of a contact are kept in memory, in seconds; 0 keeps none. */
  readonly contactSegmentsTtlSeconds: number;
  /** Wraps every exchange with Intercom, for who wants to see them. */
  readonly observe?: (exchange: Exchange) => Exchange;
  /** Sends the calls in place of our own pool of sockets; it is not closed with the workspace. */
  readonly dispatcher?: IntercomDispatcher;
}

/** Everything that belongs to one Intercom workspace; serving several is a map of these. */
export interface Workspace {
  readonly version: string;
  /** What Intercom last said of the rate limit; `null` before its first answer. */
  readonly rateLimit: { current(): RateLimit | null };
  /** One for each breaker class. */
  readonly breakers: Breakers;
  readonly recentWrites: RecentWrites;
  /** The segments of contacts by the contact's id, for seconds; `null` unless the operator wants it. */
  readonly contactSegments: LRUCache<string, readonly object[]> | null;
  /** What was learnt by the way: how many contacts there were when all of them were last asked for. */
  readonly seen: { contacts?: number };
  /** Starts the clock and the bill of a GraphQL operation. */
  startOperation(options?: Pick<OperationOptions, "lane" | "caller">): Operation;
  /** The way to Intercom on behalf of one GraphQL operation. */
  client(operation: Operation): IntercomClient;
  /** The shared copy of a workspace list. */
  list<T>(definition: WorkspaceListDefinition<T>): WorkspaceList<T>;
  close(): Promise<void>;
}

/** No operation may use up a window by itself: a tenth is left to the others. */
const CEILING_SHARE = 0.9;

/** Opens the way to one workspace. */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { operationTimeoutMs: timeoutMs, maxCallsPerOperation, redis, bulkShare } = options;
  const { maxUpstreamBytes: maxBytes } = options;
  const { observe = (exchange) => exchange } = options;
  const prefix = `intercom-graph:${nameOf(options.token)}`;
  const network = createNetwork(options);
  const allowance = redis
    ? await openSharedAllowance({ ...options, redis: redis.commands, prefix })
    : new LocalAllowance({ bulkShare });
  const budget = new Budget({
    allowance,
    concurrency: CONNECTIONS,
    onPause: (forMs) => replicas.tell({ kind: "pause", forMs }),
  });
  const recentWrites = new RecentWrites(options.token, (write) => replicas.tell({ kind: "write", ...write }));
  const lists = new Map<WorkspaceListDefinition<unknown>, WorkspaceList<unknown>>();
  const replicas = redis
    ? joinReplicas(redis, prefix, {
        onWrite: (write, ageMs) => recentWrites.learn(write, ageMs),
        onPause: (forMs) => budget.pause(forMs),
        onListChanged(name) {
          for (const [definition, list] of lists) if (definition.name === name) list.drop();
        },
        onGap() {
          for (const list of lists.values()) list.markStale();
        },
      })
    : noReplicas;

  // The way of a call, innermost first.
  const paid = withDecoding(withBudget(observe(network.exchange), budget));
  const breakers = createBreakers();
  const persistent = withBreaker(withRetry(paid, new RetryBudget()), breakers);
  const send = withCoalescing(withRefusalPause(persistent));

  const client = (operation: Operation) => new IntercomClient(send, operation);

  // Its own clock: the first to ask may give up, the others still want the list. A refresh that nobody waits for is bulk work.
  const loading = (payer: Operation | undefined) =>
    new Operation({
      timeoutMs,
      maxBytes,
      ...(payer
        ? { usage: payer.usage, maxCalls: payer.maxCalls, lane: payer.lane, caller: payer.caller }
        : { lane: "bulk" }),
    });

  return {
    version: options.version,
    rateLimit: budget,
    breakers,
    recentWrites,
    contactSegments: keptFor(options.contactSegmentsTtlSeconds),
    seen: {},
    client,
    startOperation(asked = {}) {
      const { limit = Number.POSITIVE_INFINITY } = budget.current() ?? {};
      const maxCalls = Math.max(1, Math.min(maxCallsPerOperation, Math.floor(limit * CEILING_SHARE)));
      return new Operation({ ...asked, timeoutMs, maxCalls, maxBytes });
    },
    list<T>(definition: WorkspaceListDefinition<T>) {
      const known = lists.get(definition) as WorkspaceList<T> | undefined;
      if (known) return known;
      const list = new WorkspaceList(
        (payer) => definition.load(client(loading(payer))),
        () => replicas.tell({ kind: "list", name: definition.name }),
      );
      lists.set(definition, list as WorkspaceList<unknown>);
      return list;
    },
    close: network.close,
  };
}

/** Loaded on demand: a single process has no use for what counts in Redis. */
async function openSharedAllowance(options: SharedAllowanceOptions): Promise<Allowance> {
  const { SharedAllowance } = await import("./pacing/shared-allowance.js");
  return new SharedAllowance(options);
}

const MAX_KEPT_CONTACTS = 10_000;

function keptFor(seconds: number): LRUCache<string, readonly object[]> | null {
  return seconds === 0 ? null : new LRUCache({ max: MAX_KEPT_CONTACTS, ttl: seconds * 1000 });
}

/** A name for the workspace that tells nothing of its token. */
function nameOf(token: string): string {
  return createHmac("sha256", token).update("workspace").digest("base64url").slice(0, 16);
}
