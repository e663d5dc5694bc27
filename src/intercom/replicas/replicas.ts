import type { Redis } from "ioredis";
import type { Changes } from "../changes.js";
import { INDEX_LAG_MS } from "../memory/recent-writes.js";
import { createReplicaNews } from "./replica-news.js";

/** The state that replicas share in addition to changes: the pause that Intercom requested. */
export interface Replicas {
  tellPause(forMs: number): void;
}

export interface ReplicasOptions {
  readonly redis: { readonly commands: Redis; readonly news: Redis };
  /** Names the workspace in Redis. */
  readonly prefix: string;
  /** Changes of this process are sent to the replicas, and theirs are published here. */
  readonly changes: Changes;
  /** Called when Intercom refuses a call of a replica, with the milliseconds for which no call may be sent. */
  readonly onPause: (forMs: number) => void;
}

const RECALL_AGAIN_MS = 500;

// Writes are kept by Redis' clock: each replica's own may be wrong, or be set meanwhile.
const NOW = "local time = redis.call('TIME') local now = time[1] * 1000 + math.floor(time[2] / 1000)";
const KEEP = `${NOW}
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ${INDEX_LAG_MS})
redis.call('PEXPIRE', KEYS[1], ${INDEX_LAG_MS})`;
/** Members, each followed by its age in milliseconds. */
const RECALL = `${NOW}
local kept = redis.call('ZRANGEBYSCORE', KEYS[1], now - ${INDEX_LAG_MS}, '+inf', 'WITHSCORES')
for i = 2, #kept, 2 do kept[i] = tostring(now - kept[i]) end
return kept`;

/** There is one process only. */
export const noReplicas: Replicas = { tellPause: () => {} };

/**
 * Joins the replicas of a workspace, and makes them a source of changes. Written contacts are also kept in Redis for as
 * long as the search index may lag, for a replica that starts later or was cut off.
 */
export function joinReplicas({ redis, prefix, changes, onPause }: ReplicasOptions): Replicas {
  const { commands, news } = redis;
  const key = `${prefix}:writes`;
  const tellOthers = createReplicaNews({
    commands,
    news,
    prefix,
    onNews(it) {
      if (it.kind === "pause") return onPause(it.forMs);
      changes.publish(it.kind === "write" ? { ...it, kind: "contact", ageMs: 0 } : it, "replica");
    },
    onGap() {
      changes.publish({ kind: "gap" }, "replica");
      void recall();
    },
  });

  commands.on("ready", () => void recall()); // it may be there later than the connection that listens

  async function recall(): Promise<void> {
    const kept = await commands.eval(RECALL, 1, key).catch(() => null);
    if (!Array.isArray(kept)) return void setTimeout(recallIfReady, RECALL_AGAIN_MS).unref();
    for (let at = 0; at + 1 < kept.length; at += 2) {
      const [id = "", externalIdHash = ""] = String(kept[at]).split(" ");
      const ageMs = Number(kept[at + 1]);
      changes.publish({ kind: "contact", id, externalIdHash: externalIdHash || null, ageMs }, "replica");
    }
  }

  function recallIfReady(): void {
    if (commands.status === "ready") void recall();
  }

  function keep(id: string, externalIdHash: string | null): void {
    commands.eval(KEEP, 1, key, `${id} ${externalIdHash ?? ""}`).catch(() => undefined);
  }

  changes.listen((change, source) => {
    if (source === "replica") return;
    if (change.kind !== "contact" && change.kind !== "gap") tellOthers(change);
    if (change.kind === "contact" && change.ageMs < INDEX_LAG_MS) {
      const { id, externalIdHash } = change;
      keep(id, externalIdHash);
      tellOthers({ kind: "write", id, externalIdHash });
    }
  });

  return { tellPause: (forMs) => tellOthers({ kind: "pause", forMs }) };
}
