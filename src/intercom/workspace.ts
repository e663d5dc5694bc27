import { createIntercomClient, type IntercomClient } from "./client.js";
import { createNetwork } from "./network.js";
import { createOperation, type Operation } from "./operation.js";
import { type RateLimitGauge, withRateLimitGauge } from "./rate-limit.js";
import { RecentWrites } from "./recent-writes.js";
import { WorkspaceList, type WorkspaceListDefinition } from "./workspace-list.js";

export interface WorkspaceOptions {
  readonly token: string;
  /** An http(s) origin. */
  readonly baseUrl: string;
  readonly version: string;
  /** The deadline of a load that no operation owns, in milliseconds. */
  readonly operationTimeoutMs: number;
}

/** Everything that belongs to one Intercom workspace; serving several is a map of these. */
export interface Workspace {
  readonly version: string;
  readonly rateLimit: RateLimitGauge;
  readonly recentWrites: RecentWrites;
  /** The SDK on behalf of one GraphQL operation. */
  client(operation: Operation): IntercomClient;
  /** The shared copy of a workspace list. */
  list<T>(definition: WorkspaceListDefinition<T>): WorkspaceList<T>;
  close(): Promise<void>;
}

/** Opens the way to one workspace. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const network = createNetwork(options);
  // The way of a call, innermost first. Retry, breaker, cache and coalescing each become one more wrapper here.
  const { send, gauge } = withRateLimitGauge(network.send);

  const lists = new Map<WorkspaceListDefinition<unknown>, WorkspaceList<unknown>>();
  const client = (operation: Operation) => createIntercomClient(send, operation);
  return {
    version: options.version,
    rateLimit: gauge,
    recentWrites: new RecentWrites(),
    client,
    list<T>(definition: WorkspaceListDefinition<T>) {
      const known = lists.get(definition) as WorkspaceList<T> | undefined;
      if (known) return known;
      // Its own operation: the first to ask may give up, the others still want the list.
      const list = new WorkspaceList(() =>
        definition.load(client(createOperation(options.operationTimeoutMs))),
      );
      lists.set(definition, list as WorkspaceList<unknown>);
      return list;
    },
    close: network.close,
  };
}
