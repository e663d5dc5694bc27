import type { Redis } from "ioredis";
import type { News } from "../intercom/workspace.js";
import { memoryClaims, redisClaims } from "./claims.js";
import { createReceiver, type Delivery, type Received } from "./receiver.js";

export interface WebhooksOptions {
  readonly secrets: readonly string[];
  /** The claims are shared through Redis where there is one. */
  readonly redis: Redis | null;
  /** Keys the hashes in Redis; the same in all replicas. */
  readonly hashSecret: string;
  /** The id of the workspace, read in the background; `null` until it is known. */
  readonly appId: () => string | null;
  readonly onNews: (news: News) => void;
  readonly isOverloaded: () => boolean;
  readonly onAssumedApp: () => void;
}

/** Receives Intercom's webhooks. */
export interface Webhooks {
  readonly receive: (delivery: Delivery) => Promise<Received>;
  /** When the last notification was taken, in Unix milliseconds; `null` when none was. */
  lastTakenAt(): number | null;
}

export function openWebhooks(options: WebhooksOptions): Webhooks {
  const { secrets, redis, hashSecret, appId, onNews, isOverloaded, onAssumedApp } = options;
  let lastTakenAt: number | null = null;
  const receive = createReceiver({
    secrets,
    claims: redis ? redisClaims(redis, hashSecret) : memoryClaims(),
    appId,
    onAssumedApp,
    isOverloaded,
    apply: (topic, { item, createdAt }) =>
      onNews({
        contacts: topic.contacts(item),
        companies: topic.companies(item),
        lists: topic.lists,
        events: topic.events(item),
        at: createdAt * 1_000,
      }),
  });
  return {
    async receive(delivery) {
      const received = await receive(delivery);
      if (received.outcome === "taken") lastTakenAt = Date.now();
      return received;
    },
    lastTakenAt: () => lastTakenAt,
  };
}
