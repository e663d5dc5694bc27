import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect as connectTcp } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LiveServer, startLiveServer } from "../testkit/live-server.js";

const HANDSHAKE = [
  "GET /graphql HTTP/1.1",
  "host: x",
  "connection: upgrade",
  "upgrade: websocket",
  "sec-websocket-version: 13",
  "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
];

let server: LiveServer;
beforeEach(async () => {
  server = await startLiveServer({ needsToken: true });
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server[Symbol.asyncDispose]();
});

describe("a handshake", () => {
  test.each([
    ["a key is missing", HANDSHAKE.slice(0, -1), "400"],
    ["the version is unknown", HANDSHAKE.map((line) => line.replace("13", "99")), "400"],
    ["the path is another one", HANDSHAKE.map((line) => line.replace("/graphql", "/other")), "404"],
    [
      "the method is POST, and the body is empty",
      ["POST /graphql HTTP/1.1", "content-length: 0", ...HANDSHAKE.slice(1)],
      "401",
    ],
    ["another protocol is offered", HANDSHAKE.map((line) => line.replace("websocket", "h2c")), "401"],
  ])("is answered as HTTP where %s", async (_, lines, status) => {
    const socket = await tcp(lines);
    expect(await firstLine(socket)).toBe(status);
    socket.destroy();
  });

  test("is taken with a slash at the end of the path, and refused behind a request that is not answered yet", async () => {
    expect(await firstLine(await tcp(HANDSHAKE.map((line) => line.replace("/graphql", "/graphql/"))))).toBe(
      "101",
    );
    const stream = [
      "GET /graphql?query=subscription{ticks} HTTP/1.1",
      "host: x",
      "accept: text/event-stream",
      "authorization: Bearer good",
    ];
    const socket = await tcp([...stream, "", ...HANDSHAKE]);
    await once(socket.resume(), "close");
    await expect.poll(() => server.live.streams.every(({ isOver }) => isOver)).toBe(true);
  });

  test("of a client that offers HTTP/2 by default is a request with a body like any other", async () => {
    const body = JSON.stringify({ query: "{ hello }" });
    const request = httpRequest(server.url, {
      method: "POST",
      headers: {
        connection: "Upgrade, HTTP2-Settings",
        upgrade: "h2c",
        "http2-settings": "AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
        "content-type": "application/json",
        "content-length": body.length,
        authorization: "Bearer good",
      },
    });
    for (const char of body) request.write(char);
    request.end();
    const [response] = await once(request, "response");
    let text = "";
    for await (const chunk of response) text += chunk;
    expect(JSON.parse(text)).toEqual({ data: { hello: null } });
  });
});

async function tcp(lines: readonly string[]) {
  const { hostname, port } = new URL(server.url);
  const socket = connectTcp(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  return socket;
}

async function firstLine(socket: Awaited<ReturnType<typeof tcp>>): Promise<string | undefined> {
  const [chunk] = await once(socket, "data");
  return String(chunk).split(" ")[1];
}
