import { randomBytes } from "node:crypto";
import { workspaceDefinition } from "../graph/workspace/workspace.loader.js";
import type { GraphServerOptions } from "../server/graph-server.js";
import type { Core } from "./core.js";

/** How long to wait until the workspace is asked for again, after an answer did not come. */
const ASK_AGAIN_MS = 60_000;

/**
 * What webhooks need of the core; `null` without secrets. The embedded emulator has a secret of its own and sends to this
 * server. The id of the workspace is read in the background: no delivery waits for it.
 */
export function webhooksOf(core: Core, configured: readonly string[]): GraphServerOptions["webhooks"] {
  const { workspace, telemetry, redis, credentials, emulator } = core;
  const secrets = configured.length === 0 && emulator ? [randomBytes(32).toString("hex")] : configured;
  const [secret] = secrets;
  if (secret === undefined) return null;
  const me = workspace.list(workspaceDefinition);
  let known = emulator?.workspaceId ?? null;
  let askedAt = Number.NEGATIVE_INFINITY;

  function appId(): string | null {
    known ??= me.peek()?.id ?? null;
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
    onReady: async (request) => {
      // An application around the graph may refuse the request. The graph can be used all the same.
      const sent = emulator?.subscribe({ url: "this server", secret, request });
      await sent?.then(
        () => telemetry.log.emulatorSends(true),
        () => telemetry.log.emulatorSends(false),
      );
    },
  };
}
