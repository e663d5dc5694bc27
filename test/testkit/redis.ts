import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { Redis } from "ioredis";

/** Why tests that need Redis are left out; `false` when they run, as they must in CI. */
export const noRedis: string | false =
  hasRedisServer() || process.env["CI"] ? false : "redis-server is not on the PATH";

/** A Redis of the test's own, that it may stop and start. */
export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  /** Ends it as a crash would: nothing is kept. */
  kill(): Promise<void>;
  /** Starts it again, empty, at the same address. */
  restart(): Promise<void>;
  /** Lets it hang: connections stay open and nothing is answered. */
  pause(): void;
  resume(): void;
  /** Everything that it holds, as text. */
  dump(): Promise<string>;
  /** Changes every text that it holds. */
  rewrite(change: (text: string) => string): Promise<void>;
  close(): Promise<void>;
}

/** Starts `redis-server` on a free port. */
export async function startTestRedis(): Promise<TestRedis> {
  const port = await freePort();
  let server = await start(port);
  const url = `redis://127.0.0.1:${port}`;
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, "exit");
    server.kill("SIGKILL");
    await exit;
  };
  return {
    url,
    kill,
    async restart() {
      server = await start(port);
    },
    pause: () => void server.kill("SIGSTOP"),
    resume: () => void server.kill("SIGCONT"),
    dump: () => dump(url),
    rewrite: (change) => rewrite(url, change),
    close: kill,
    [Symbol.asyncDispose]: kill,
  };
}

function hasRedisServer(): boolean {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function start(port: number): Promise<ChildProcess> {
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", options, { stdio: ["ignore", "pipe", "ignore"] });
  process.once("exit", () => server.kill("SIGKILL")); // a test that failed on its way may not have ended it
  for await (const chunk of server.stdout ?? []) if (String(chunk).includes("Ready to accept")) break;
  return server;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function dump(url: string): Promise<string> {
  const redis = new Redis(url);
  try {
    const parts: string[] = [];
    for (const key of await redis.keys("*")) {
      const type = await redis.type(key);
      const value =
        type === "hash"
          ? await redis.hgetall(key)
          : type === "zset"
            ? await redis.zrange(key, 0, -1)
            : await redis.get(key);
      parts.push(`${key} ${JSON.stringify(value)}`);
    }
    return parts.join("\n");
  } finally {
    redis.disconnect();
  }
}

async function rewrite(url: string, change: (text: string) => string): Promise<void> {
  const redis = new Redis(url);
  for (const key of await redis.keys("*"))
    if ((await redis.type(key)) === "string") await redis.set(key, change((await redis.get(key)) ?? ""));
  redis.disconnect();
}
