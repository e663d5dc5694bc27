import { setTimeout } from "node:timers/promises";
import { Redis } from "ioredis";

/** The store that replicas share. Nothing waits for it: a command that is not answered in time fails, and everything works without. */
export interface RedisLink {
  readonly commands: Redis;
  /** A separate connection, because a connection that subscribes can do nothing else. */
  readonly news: Redis;
  close(): void;
}

const COMMAND_TIMEOUT_MS = 250;
/** A process that starts takes requests at once, or as soon as Redis is there. */
const PATIENCE_MS = 1_000;
const CONNECT_TIMEOUT_MS = 2_000;
/** A socket that has already failed emits no end, and would keep the process alive for this time. */
const DISCONNECT_TIMEOUT_MS = 100;
const MAX_RECONNECT_DELAY_MS = 1_000;

/**
 * Opens the way to Redis, and waits a moment for it. It need not be there: the connection is tried again for as long as
 * the process lives.
 */
export async function connectRedis(url: string): Promise<RedisLink> {
  const commands = open(url);
  const news = open(url);
  await Promise.race([
    Promise.all([ready(commands), ready(news)]),
    setTimeout(PATIENCE_MS, null, { ref: false }),
  ]);
  return {
    commands,
    news,
    close() {
      commands.disconnect();
      news.disconnect();
    },
  };
}

function open(url: string): Redis {
  const redis = new Redis(url, {
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    disconnectTimeout: DISCONNECT_TIMEOUT_MS,
    enableOfflineQueue: false, // a queue would hold requests for as long as Redis is away
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    retryStrategy: (attempt) => Math.min(MAX_RECONNECT_DELAY_MS, attempt * 50),
    reconnectOnError: () => false,
  });
  redis.on("error", () => undefined); // each command reports its own; without a listener it would end the process
  return redis;
}

function ready(redis: Redis): Promise<unknown> {
  return new Promise((resolve) => redis.once("ready", resolve));
}
