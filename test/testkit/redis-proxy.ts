import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands before a Redis that carries out every command, and may answer too late. */
export interface RedisProxy extends AsyncDisposable {
  readonly url: string;
  /** Withholds the answer to the next command that has all of these words in it, and every answer behind it. */
  withholdFrom(...words: readonly string[]): void;
  /** Whether such a command came. */
  isWithholding(): boolean;
  /** Lets all answers through again, those that were withheld first. */
  letThrough(): void;
}

/** @param url Of the Redis. */
export async function startRedisProxy(url: string): Promise<RedisProxy> {
  const { hostname, port } = new URL(url);
  let words: readonly string[] | null = null;
  let isWithholding = false;
  const sockets = new Set<Socket>();
  const withheld: (() => void)[] = [];

  const server = createServer((client) => {
    const redis = connect(Number(port), hostname);
    for (const socket of [client, redis]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        client.destroy();
        redis.destroy();
      });
    }
    client.on("data", (command) => {
      isWithholding ||= words?.every((word) => command.includes(word)) ?? false;
      redis.write(command);
    });
    redis.on("data", (answer) => {
      if (isWithholding) withheld.push(() => client.write(answer));
      else client.write(answer);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    withholdFrom(...wanted) {
      words = wanted;
    },
    isWithholding: () => isWithholding,
    letThrough() {
      words = null;
      isWithholding = false;
      for (const send of withheld.splice(0)) send();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
