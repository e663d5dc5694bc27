import type { Redis } from "ioredis";
import { INDEX_LAG_MS, type RecentWrite } from "../memory/recent-writes.js";
import { createReplicaNews, type News } from "./replica-news.js";

/** What one process tells its replicas. */
export interface Replicas {
  tell(news: News): void;
}

/** What one process does with what it is told. */
export interface ReplicaListener {
  onWrite(write: RecentWrite, ageMs: number): void;
  onListChanged(name: string): void;
  onPause(forMs: number): void;
  /** What was said before was missed: lists may be old. */
  onGap(): void;
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
export const noReplicas: Replicas = { tell: () => {} };

/**
 * Joins the replicas of a workspace. News is for those who listen; recent writes are also kept for as long as the search
 * index may lag, for a replica that starts later or was cut off.
 */
export function joinReplicas(
  { commands, news }: { readonly commands: Redis; readonly news: Redis },
  prefix: string,
  listener: ReplicaListener,
): Replicas {
  const key = `${prefix}:writes`;
  const tellOthers = createReplicaNews({
    commands,
    news,
    prefix,
    onNews(it) {
      if (it.kind === "write") listener.onWrite(it, 0);
      else if (it.kind === "list") listener.onListChanged(it.name);
      else listener.onPause(it.forMs);
    },
    onGap() {
      listener.onGap();
      void recall();
    },
  });

  commands.on("ready", () => void recall()); // it may be there later than the connection that listens

  async function recall(): Promise<void> {
    const kept = await commands.eval(RECALL, 1, key).catch(() => null);
    if (!Array.isArray(kept)) return void setTimeout(recallIfReady, RECALL_AGAIN_MS).unref();
    for (let at = 0; at + 1 < kept.length; at += 2) {
      const [id = "", externalIdHash = ""] = String(kept[at]).split(" ");
      listener.onWrite({ id, externalIdHash: externalIdHash || null }, Number(kept[at + 1]));
    }
  }

  function recallIfReady(): void {
    if (commands.status === "ready") void recall();
  }

  function keep({ id, externalIdHash }: RecentWrite): void {
    commands.eval(KEEP, 1, key, `${id} ${externalIdHash ?? ""}`).catch(() => undefined);
  }

  return {
    tell(it) {
      if (it.kind === "write") keep(it);
      tellOthers(it);
    },
  };
}
