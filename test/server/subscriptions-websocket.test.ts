import { createClient } from "graphql-ws";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type LiveServer, SUBSCRIPTION, startLiveServer } from "../testkit/live-server.js";
import { openSocket } from "../testkit/raw-websocket.js";

const tick = (ticks: number) => ({ data: { ticks } });
const subscribe = (id: string, query = SUBSCRIPTION) => ({ id, type: "subscribe", payload: { query } });

let server: LiveServer;
beforeEach(async () => {
  server = await startLiveServer({ needsToken: true });
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
});

const connect = async (payload: object = { authorization: "Bearer good" }) => {
  const raw = await openSocket(server.url);
  await raw.init(payload);
  return raw;
};

describe("a subscription over a WebSocket", () => {
  test("is read by graphql-ws, and ends at the source when the client ends it", async () => {
    const client = createClient({
      url: server.url.replace("http", "ws"),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: "Bearer good" },
    });
    const seen: unknown[] = [];
    const sink = {
      next: (it: unknown) => void seen.push(it),
      error: (it: unknown) => void seen.push(it),
      complete() {},
    };
    const end = client.subscribe({ query: SUBSCRIPTION }, sink);
    await expect.poll(() => server.live.streams.length).toBe(1);
    for (const count of [1, 2, 3]) server.live.streams[0]?.push(tick(count));
    await expect.poll(() => seen).toEqual([tick(1), tick(2), tick(3)]);
    expect(server.live.requests[0]).toMatchObject({
      transport: "websocket",
      query: SUBSCRIPTION,
      caller: { id: "key:good" },
      callerKey: "caller:key:good",
    });
    end();
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
    await client.dispose();
    await server.pending.idle();
  });

  test("has each event and the end on the wire", async () => {
    const { send, messages, socket } = await connect();
    send(subscribe("a"));
    await expect.poll(() => server.live.streams.length).toBe(1);
    server.live.streams[0]?.push(tick(1));
    server.live.streams[0]?.finish();
    await expect
      .poll(() => messages)
      .toEqual([
        { type: "connection_ack" },
        { id: "a", type: "next", payload: tick(1) },
        { id: "a", type: "complete" },
      ]);
    expect(socket.extensions).toBe(""); // not compressed
    socket.close();
  });

  test("is the only operation there: queries and mutations are refused, and the others go on", async () => {
    const { send, messages, socket } = await connect();
    send(subscribe("a"));
    send(subscribe("b", "{ hello }"));
    send(subscribe("c", "mutation { touch }"));
    await expect.poll(() => messages.length).toBe(3);
    const error = (id: string, type: string) => ({
      id,
      type: "error",
      payload: [
        {
          message: expect.stringContaining(`Send the ${type} with POST`),
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
    expect(messages.slice(1)).toEqual(expect.arrayContaining([error("b", "query"), error("c", "mutation")]));
    expect(server.live.streams.map(({ isOver }) => isOver)).toEqual([false]);
    socket.terminate();
    await expect.poll(() => server.live.streams[0]?.isOver).toBe(true);
  });

  test.each([
    ["is unknown", undefined],
    ["is not JSON's", { query: 1 }],
    ["has variables that are no object", { query: SUBSCRIPTION, variables: "{}" }],
  ])("is refused, or its socket closed, where its payload %s", async (_, payload) => {
    const { send, messages, closed, socket } = await connect();
    send({ id: "a", type: "subscribe", payload });
    const answer = await Promise.race([
      closed,
      expect
        .poll(() => messages.length)
        .toBe(2)
        .then(() => messages[1]),
    ]);
    if (Array.isArray(answer)) expect(answer[0]).toBe(4400);
    else expect(answer).toMatchObject({ type: "error", payload: [{ extensions: { code: "BAD_REQUEST" } }] });
    expect(server.live.requests).toEqual([]);
    socket.terminate();
  });
});

describe("who opens a socket", () => {
  test.each<[string, object | undefined, Record<string, string>]>([
    ["payload", { authorization: "Bearer good" }, {}],
    ["payload, in upper case", { Authorization: "Bearer good" }, {}],
    ["headers within the payload", { headers: { Authorization: "Bearer good" } }, {}],
    ["header of the handshake", undefined, { authorization: "Bearer good" }],
    [
      "payload, which comes before the header",
      { authorization: "Bearer good" },
      { authorization: "Bearer bad" },
    ],
  ])("is told by the %s", async (_, payload, headers) => {
    const { init, messages, socket } = await openSocket(server.url, { headers });
    await init(payload);
    expect(messages).toEqual([{ type: "connection_ack" }]);
    socket.terminate();
  });

  test.each([[undefined], [{}], [{ authorization: "Bearer bad" }], [{ authorization: 1 }]])(
    "is forbidden to go on with %j",
    async (payload) => {
      const { init, closed } = await openSocket(server.url);
      await init(payload);
      expect(await closed).toEqual([4403, "Forbidden"]);
    },
  );

  test("is asked again for each subscription, because tokens end", async () => {
    const { send, closed } = await connect();
    server.tokens.delete("good");
    send(subscribe("a"));
    expect(await closed).toEqual([4403, "Forbidden"]);
    expect(server.live.requests).toEqual([]);
  });

  test("loses the socket when a stream ends because the token did", async () => {
    const { send, closed } = await connect();
    send(subscribe("a"));
    await expect.poll(() => server.live.streams.length).toBe(1);
    server.live.streams[0]?.finish("caller-refused");
    expect(await closed).toEqual([4403, "Forbidden"]);
  });

  test("may be a page of this server or of a listed origin, and no other", async () => {
    const { host } = new URL(server.url);
    const statusOf = async (origin: string) => {
      const opening = openSocket(server.url, { origin }).then(({ socket }) => socket.terminate());
      return opening.then(
        () => "open",
        (error: Error) => error.message,
      );
    };
    const no = "Unexpected server response: 403";
    expect(await statusOf("https://app.example")).toBe("open");
    expect(await statusOf(`http://${host}`)).toBe("open");
    for (const origin of ["https://app.example.evil", "http://app.example", "null", "https://evil.example"])
      expect(await statusOf(origin), origin).toBe(no);
    expect(server.live.requests).toEqual([]);
  });
});
