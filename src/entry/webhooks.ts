import { workspaceDefinition } from "../graph/workspace/workspace.loader.js";
import type { GraphServerOptions } from "../server/graph-server.js";
import type { Core } from "./core.js";

/** How long to wait until the workspace is asked for again, after an answer did not come. */
const ASK_AGAIN_MS = 60_000;

/** What webhooks need of the core; `null` without secrets. The id of the workspace is read in the background: no delivery waits for it. */
export function webhooksOf(core: Core, secrets: readonly string[]): GraphServerOptions["webhooks"] {
  if (secrets.length === 0) return null;
  const { workspace, telemetry, redis, credentials } = core;
  const me = workspace.list(workspaceDefinition);
  let known: string | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  function appId(): string | null {
    known = me.peek()?.id ?? known;
    if (known === null && performance.now() - askedAt >= ASK_AGAIN_MS) {
      askedAt = performance.now();
      me.refresh(workspace.startOperation({ lane: "bulk" })).catch(() => undefined);
    }
    return known;
  }

  appId();
  return {
    secrets,
    redis: redis?.commands ?? null,
    hashSecret: credentials.token,
    appId,
    onNews: workspace.hear,
    onAssumedApp: telemetry.log.workspaceAssumed,
  };
}
