import type { Redis } from "ioredis";
import { INDEX_LAG_MS, type RecentWrite } from "./recent-writes.js";
import { createReplicaNews, type News } from "./replica-news.js";

/** What one process tells its replicas. */
export interface Replicas {
  tell(news: News): void;
}

/** What one process does with what it is told. */
export interface ReplicaListener {
  onWrite(write: RecentWrite, ageMs: number): void;
  onListChanged(name: string): void;
  onPause(untilMs: number): void;
  /** What was said before was missed: lists may be old. */
  onGap(): void;
}

const RECALL_AGAIN_MS = 500;

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
      else listener.onPause(it.untilMs);
    },
    onGap() {
      listener.onGap();
      void recall();
    },
  });

  commands.on("ready", () => void recall()); // it may be there later than the connection that listens

  async function recall(): Promise<void> {
    const now = Date.now();
    const kept = await commands
      .zrangebyscore(key, now - INDEX_LAG_MS, "+inf", "WITHSCORES")
      .catch(() => null);
    if (kept === null) return void setTimeout(recallIfReady, RECALL_AGAIN_MS).unref();
    for (let at = 0; at + 1 < kept.length; at += 2) {
      const [id = "", externalIdHash = ""] = (kept[at] as string).split(" ");
      listener.onWrite({ id, externalIdHash: externalIdHash || null }, now - Number(kept[at + 1]));
    }
  }

  function recallIfReady(): void {
    if (commands.status === "ready") void recall();
  }

  function keep({ id, externalIdHash }: RecentWrite): void {
    const now = Date.now();
    commands
      .multi()
      .zadd(key, now, `${id} ${externalIdHash ?? ""}`)
      .zremrangebyscore(key, "-inf", now - INDEX_LAG_MS)
      .pexpire(key, INDEX_LAG_MS)
      .exec()
      .catch(() => undefined);
  }

  return {
    tell(it) {
      if (it.kind === "write") keep(it);
      tellOthers(it);
    },
  };
}
