import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { type ContactEvent, readContactEvent } from "../contact-event.js";
import { hint } from "../transport/hints.js";

/** The messages between replicas. They name the changed objects and never contain their data. */
export type News =
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "write"; readonly id: string; readonly externalIdHash: string | null }
  | { readonly kind: "company"; readonly id: string | null; readonly companyIdHash: string | null }
  | { readonly kind: "conversation" | "ticket"; readonly id: string }
  | { readonly kind: "unknown"; readonly keyHash: string }
  | { readonly kind: "contact-event"; readonly event: ContactEvent }
  | { readonly kind: "pause"; readonly forMs: number };

export interface ReplicaNewsOptions {
  readonly commands: Redis;
  /** A connection that does nothing but listen. */
  readonly news: Redis;
  /** Names the workspace in Redis. */
  readonly prefix: string;
  readonly onNews: (news: News) => void;
  /** Called each time listening begins: earlier messages were missed. */
  readonly onGap: () => void;
}

const LISTEN_AGAIN_MS = 500;
const MAX_KEY_HASH_LENGTH = 64;

/** Starts to listen, and returns what tells the others. Where Redis is away nobody is told, and nothing fails. */
export function createReplicaNews(options: ReplicaNewsOptions): (news: News) => void {
  const { commands, news: listener, prefix, onNews, onGap } = options;
  const channel = `${prefix}:news`;
  const sender = randomUUID();
  // A process that is busy for a moment misses the answer as if Redis had been late: then it asks again.
  const listen = () =>
    listener.subscribe(channel).then(onGap, () => void setTimeout(listenIfReady, LISTEN_AGAIN_MS).unref());
  const listenIfReady = () => {
    if (listener.status === "ready") void listen();
  };
  listener.on("ready", listen);
  listenIfReady();
  listener.on("message", (from, text) => {
    if (from !== channel) return;
    const heard = read(text);
    if (heard && heard.sender !== sender) onNews(heard.news);
  });
  return (news) => {
    commands.publish(channel, JSON.stringify({ sender, news })).catch(() => undefined);
  };
}

function read(text: string): { readonly sender: unknown; readonly news: News } | undefined {
  try {
    const heard: unknown = JSON.parse(text);
    if (typeof heard !== "object" || heard === null || !("sender" in heard) || !("news" in heard))
      return undefined;
    const news = readNews(heard.news);
    return news && { sender: heard.sender, news };
  } catch {
    return undefined;
  }
}

/** Replicas of another version may say what this one does not know. */
function readNews(news: unknown): News | undefined {
  if (typeof news !== "object" || news === null) return undefined;
  if (!("kind" in news) || news.kind !== "contact-event") return isNews(news) ? news : undefined;
  const event = "event" in news ? readContactEvent(news.event) : undefined;
  return event && { kind: news.kind, event };
}

function isNews(news: object): news is News {
  const { kind, name, id, externalIdHash, companyIdHash, keyHash, forMs } = news as Readonly<
    Record<string, unknown>
  >;
  if (kind === "list") return typeof name === "string";
  if (kind === "write") return typeof id === "string" && isTextOrNull(externalIdHash);
  if (kind === "company") return isTextOrNull(id) && isTextOrNull(companyIdHash);
  if (kind === "conversation" || kind === "ticket") return typeof id === "string";
  if (kind === "unknown") return typeof keyHash === "string" && keyHash.length <= MAX_KEY_HASH_LENGTH;
  return kind === "pause" && hint("waitMs", forMs) !== undefined;
}

const isTextOrNull = (value: unknown) => value === null || typeof value === "string";
