import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const HELLO = '{"query":"{ contacts(first: 50) { nodes { id name } } }"}';
const FIVE = graphql(`query FiveContacts { contacts(first: 5) { nodes { id } } }`);
const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n`;

describe("five hundred slow clients", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ emulator: { contacts: 50 } });
  });
  afterAll(() => gateway.close());

  test("leave room for others, and those that do not finish are let go", async () => {
    const slowHeaders = await connectMany(200, () => "POST /graphql HTTP/1.1\r\nhost:");
    const slowBodies = await connectMany(150, () => `${head(1_000)}\r\n{"query":`);
    const slowReaders = await connectMany(150, () => `${head(HELLO.length)}\r\n${HELLO}`);
    for (const socket of slowReaders) socket.pause();

    const answers = await Promise.all(Array.from({ length: 100 }, () => gateway.execute(FIVE)));
    expect(answers.every(({ status, errors }) => status === 200 && !errors)).toBe(true);

    const unfinished = [...slowHeaders, ...slowBodies];
    await Promise.all(unfinished.map((socket) => socket.destroyed || once(socket, "close")));
    expect(await gateway.executeOk(graphql(`query Typename { __typename }`))).toEqual({
      __typename: "Query",
    });
    for (const socket of slowReaders) socket.destroy();
  }, 60_000);

  async function connectMany(count: number, bytes: () => string): Promise<Socket[]> {
    const { hostname, port } = new URL(gateway.url);
    return Promise.all(
      Array.from({ length: count }, async () => {
        const socket = connect(Number(port), hostname);
        socket.on("error", () => undefined);
        await once(socket, "connect");
        socket.write(bytes());
        socket.resume();
        return socket;
      }),
    );
  }
});

test("connections beyond the limit are closed, and the rest go on", async () => {
  await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env: { MAX_CONNECTIONS: "5" } });
  const { hostname, port } = new URL(gateway.url);
  const sockets = Array.from({ length: 10 }, () => connect(Number(port), hostname));
  const closed = await Promise.all(
    sockets.map((socket) => {
      socket.on("error", () => undefined);
      socket.resume().write(`${head(HELLO.length)}\r\n${HELLO}`);
      return new Promise<boolean>((resolve) => {
        socket.on("close", () => resolve(true));
        socket.on("data", () => resolve(false));
      });
    }),
  );
  expect(closed.filter(Boolean)).toHaveLength(5);
  for (const socket of sockets) socket.destroy();
});

describe("a client that hangs up", () => {
  const operations: [string, Document<unknown, Record<string, never>>, boolean][] = [
    ["a read", graphql(`query ContactIds { contacts { nodes { id } } }`), true],
    ["a write", graphql(`mutation CreateTagX { createTag(input: { name: "x" }) { tag { id } } }`), false],
  ];
  test.each(operations)(
    "ends what is asked of Intercom for it only where nothing is lost: %s",
    async (_, query, isCancelled) => {
      await using intercom = await startSilentIntercom();
      await using gateway = await startTestGateway({
        env: { INTERCOM_BASE_URL: intercom.url, INTERCOM_ACCESS_TOKEN: "any", OPERATION_TIMEOUT_MS: "5000" },
      });
      const client = new AbortController();
      const answer = gateway.execute(query, {}, { signal: client.signal }).catch(() => "hung up");
      const call = await intercom.nextCall();
      const ended = once(call, "close");
      client.abort();
      expect(await answer).toBe("hung up");
      if (!isCancelled) {
        await new Promise((resolve) => setImmediate(resolve));
        expect(call.destroyed).toBe(false);
        call.end(JSON.stringify({ type: "tag", id: "1", name: "x" }));
      }
      await ended;
      expect(call.writableFinished).toBe(!isCancelled);
    },
  );
});

/** An Intercom that takes every call and answers none by itself. */
async function startSilentIntercom() {
  const calls: ServerResponse[] = [];
  const server = createServer((request, response) => {
    request.resume();
    calls.push(response);
    server.emit("call");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async nextCall(): Promise<ServerResponse> {
      if (calls.length === 0) await once(server, "call");
      return calls.shift() as ServerResponse;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
