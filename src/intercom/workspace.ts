import { createHmac } from "node:crypto";
import type { Redis } from "ioredis";
import { LRUCache } from "lru-cache";
import { Changes } from "./changes.js";
import { type ClientWork, IntercomClient } from "./client.js";
import { RecentObjects } from "./memory/recent-objects.js";
import { RecentWrites } from "./memory/recent-writes.js";
import { UnknownIds } from "./memory/unknown-ids.js";
import type { WorkspaceList, WorkspaceListDefinition } from "./memory/workspace-list.js";
import { WorkspaceLists } from "./memory/workspace-list.js";
import { createNews, type NewsPublisher } from "./news.js";
import { type Allowance, LocalAllowance } from "./pacing/allowance.js";
import { CallQueue, withCallQueue } from "./pacing/call-queue.js";
import { type Lane, lanes, type Shares, sharesOf } from "./pacing/lanes.js";
import type { SharedAllowanceOptions } from "./pacing/shared-allowance.js";
import { joinReplicas, noReplicas } from "./replicas/replicas.js";
import { type Breakers, createBreakers, withBreaker, withRefusalPause } from "./resilience/breaker.js";
import { withCoalescing } from "./resilience/coalescing.js";
import { RetryBudget, withRetry } from "./resilience/retry.js";
import { withDecoding } from "./transport/decode.js";
import type { RateLimit } from "./transport/hints.js";
import { CONNECTIONS, createNetwork, type IntercomDispatcher } from "./transport/network.js";
import type { Exchange } from "./transport/upstream.js";
import { Bill, type BillOptions, Deadline, type Work } from "./work.js";

export type { ContactEventKind } from "./contact-event.js";
export type { News } from "./news.js";

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
  /** Configured shares of lanes; the table of lanes has the others. */
  readonly shares?: Partial<Shares>;
  /** The state shared with other replicas; `null` when there are none. */
  readonly redis: { readonly commands: Redis; readonly news: Redis } | null;
  readonly replicas: number;
  /** How long the segments of a contact are kept in memory, in seconds; 0 keeps none. */
  readonly contactSegmentsTtlSeconds: number;
  /** Whether Intercom is asked for ids in lists that its search index does not know. */
  readonly verifiesUnknownIds: boolean;
  /** Whether the conversations and tickets of several contacts are searched for together. */
  readonly conversationsByIn: boolean;
  /** Wraps every exchange with Intercom, for who wants to see them. */
  readonly observe?: (exchange: Exchange) => Exchange;
  /** Sends the calls in place of our own pool of sockets; it is not closed with the workspace. */
  readonly dispatcher?: IntercomDispatcher;
}

/** Everything that belongs to one Intercom workspace; serving several is a map of these. */
export interface Workspace extends NewsPublisher {
  readonly version: string;
  /** The rate limit in Intercom's last answer; `null` before its first answer. */
  readonly rateLimit: { current(): RateLimit | null };
  /** One for each breaker class. */
  readonly breakers: Breakers;
  readonly recentWrites: RecentWrites;
  readonly recentConversations: RecentObjects;
  readonly recentTickets: RecentObjects;
  readonly unknownIds: UnknownIds;
  /** Whether Intercom is asked for ids in lists that its search index does not know. */
  readonly verifiesUnknownIds: boolean;
  /** Whether the conversations and tickets of several contacts are searched for together. */
  readonly conversationsByIn: boolean;
  /** The segments of contacts by the contact's id, for seconds; `null` unless the operator wants it. */
  readonly contactSegments: LRUCache<string, readonly object[]> | null;
  /** How many rows the named lists of the workspace had when they were last read. */
  readonly known: Map<string, number>;
  /** The bus of changes. */
  readonly changes: Changes;
  /** Opens the bill of a GraphQL operation and starts its clock. */
  startOperation(options?: Pick<BillOptions, "lane" | "caller" | "maxCalls">): Work;
  /** The way to Intercom on behalf of one piece of work. Longer work than an operation has a bill and no deadline. */
  client(work: ClientWork): IntercomClient;
  /** The shared copy of a workspace list. */
  list<T, Raw>(definition: WorkspaceListDefinition<T, Raw>): WorkspaceList<T>;
  /** 32 bytes that only replicas of this workspace know. @param purpose Their use, and the use of no other key. */
  keyFor(purpose: string): Buffer;
  close(): Promise<void>;
}

/** No operation may use up a window by itself: a tenth is left to the others. */
const CEILING_SHARE = 0.9;

/** Opens the way to one workspace. */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { operationTimeoutMs: timeoutMs, maxCallsPerOperation, redis } = options;
  const { maxUpstreamBytes: maxBytes } = options;
  const { observe = (exchange) => exchange } = options;
  const shares = sharesOf(options.shares);
  const prefix = `intercom-graph:${nameOf(options.token)}`;
  const network = createNetwork(options);
  const allowance = redis
    ? await openSharedAllowance({ ...options, shares, redis: redis.commands, prefix })
    : new LocalAllowance({ shares });
  const queue = new CallQueue({
    allowance,
    concurrency: CONNECTIONS,
    onPause: (forMs) => replicas.tellPause(forMs),
  });

  // The way of a call, innermost first.
  const paid = withDecoding(withCallQueue(observe(network.exchange), queue));
  const breakers = createBreakers();
  const persistent = withBreaker(withRetry(paid, new RetryBudget()), breakers);
  const send = withCoalescing(withRefusalPause(persistent));

  const client: Workspace["client"] = (work) => new IntercomClient(send, work);

  const deadlineIn = (lane: Lane = "interactive") => new Deadline(timeoutMs + lanes[lane].answerMs);

  // The load of a list has its own clock: the first to ask may give up while the others still wait. A refresh that nobody
  // waits for is bulk work.
  const loading = (bill: Bill | undefined) =>
    client({
      bill: new Bill({
        maxBytes,
        ...(bill
          ? { usage: bill.usage, maxCalls: bill.maxCalls, lane: bill.lane, caller: bill.caller }
          : { lane: "bulk" }),
      }),
      deadline: deadlineIn(bill?.lane),
    });

  // What is kept in memory, and the news by which it is corrected.
  const changes = new Changes();
  const recentWrites = new RecentWrites(options.token, changes);
  const recentConversations = new RecentObjects("conversation", changes);
  const recentTickets = new RecentObjects("ticket", changes);
  const unknownIds = new UnknownIds(options.token, changes);
  const lists = new WorkspaceLists(changes, loading);
  const contactSegments = keptFor(options.contactSegmentsTtlSeconds);
  changes.listen((change) => {
    if (change.kind === "contact") contactSegments?.delete(change.id);
  });
  const onPause = (forMs: number) => queue.pause(forMs);
  const replicas = redis ? joinReplicas({ redis, prefix, changes, onPause }) : noReplicas;

  return {
    version: options.version,
    rateLimit: queue,
    breakers,
    recentWrites,
    recentConversations,
    recentTickets,
    unknownIds,
    verifiesUnknownIds: options.verifiesUnknownIds,
    conversationsByIn: options.conversationsByIn,
    contactSegments,
    known: new Map(),
    changes,
    ...createNews(options.token, changes),
    client,
    startOperation(asked = {}) {
      const { limit = Number.POSITIVE_INFINITY } = queue.current() ?? {};
      const ceiling = Math.min(asked.maxCalls ?? maxCallsPerOperation, Math.floor(limit * CEILING_SHARE));
      const maxCalls = Math.max(1, ceiling);
      return { bill: new Bill({ ...asked, maxCalls, maxBytes }), deadline: deadlineIn(asked.lane) };
    },
    list: (definition) => lists.get(definition),
    keyFor: (purpose) => createHmac("sha256", options.token).update(`key of ${purpose}`).digest(),
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

/** A name for the workspace that does not reveal its token. */
function nameOf(token: string): string {
  return createHmac("sha256", token).update("workspace").digest("base64url").slice(0, 16);
}
