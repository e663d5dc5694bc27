import { KEY, type SocketAttack } from "./sockets.js";

const SUBSCRIPTION = "subscription { intercomContactChanged { kind } }";
const lines = (...all: string[]) => `${all.join("\r\n")}\r\n\r\n`;

const handshake = (protocol = "graphql-transport-ws") =>
  lines(
    "GET /graphql HTTP/1.1",
    "host: x",
    "connection: upgrade",
    "upgrade: websocket",
    "sec-websocket-version: 13",
    "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
    `sec-websocket-protocol: ${protocol}`,
    `authorization: Bearer ${KEY}`,
  );

const [TEXT, BINARY, PING, CONTINUED] = [0x81, 0x82, 0x89, 0x00];

/** A frame as clients send it; its mask of zeros leaves the payload as it is. */
function frame(payload: string, opcode: number = TEXT): string {
  const { length } = payload;
  const size =
    length < 126
      ? [0x80 | length]
      : length < 65_536
        ? [0xfe, length >> 8, length & 255]
        : [0xff, 0, 0, 0, 0, 0, length >> 16, (length >> 8) & 255, length & 255];
  return String.fromCharCode(opcode, ...size, 0, 0, 0, 0) + payload;
}

const INIT = frame('{"type":"connection_init"}');
const ping = frame('{"type":"ping","payload":{"a":"canary"}}');
const subscribe = (id: string, query = SUBSCRIPTION) =>
  frame(JSON.stringify({ id, type: "subscribe", payload: { query } }));
const complete = (id: string) => frame(JSON.stringify({ id, type: "complete" }));
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join("");

/** What is sent after a handshake that is right. */
const FRAMES: Readonly<Record<string, string>> = {
  "no frames but text": "canary canary canary",
  "a frame without a mask": "\x81\x02{}",
  "an unknown kind of frame": frame("canary", 0x8f),
  "a frame of 2^63 bytes": "\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0canary",
  "a message of 100 kB": frame("x".repeat(100_000)),
  "a message in pieces that never end": `\x01\x81\0\0\0\0[${times(20_000, () => frame("[", CONTINUED))}`,
  "bytes that are no UTF-8": frame("\xff\xfe\xfd"),
  "binary messages": times(100, () => frame("canary", BINARY)),
  "nested lists": INIT + frame("[".repeat(60_000)),
  "variables nested 20,000 deep":
    INIT +
    frame(
      `{"id":"a","type":"subscribe","payload":{"query":"${SUBSCRIPTION}","variables":{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}}}`,
    ),
  "a prototype": `${INIT}${frame('{"id":"__proto__","type":"subscribe","payload":{"query":"{ __typename }"}}')}`,
  "10,000 introductions": INIT.repeat(10_000),
  "10,000 subscriptions": INIT + times(10_000, (i) => subscribe(String(i))),
  "1,000 subscriptions that are taken back":
    INIT + times(1_000, (i) => subscribe(String(i)) + complete(String(i))),
  "1,000 documents that are wrong":
    INIT + times(1_000, (i) => subscribe(String(i), "subscription { canary }") + complete(String(i))),
  "a mutation": INIT + subscribe("a", 'mutation { createTag(input: { name: "canary" }) { tag { id } } }'),
};

const get = (accept: string) =>
  lines(
    `GET /graphql?query=${encodeURIComponent(SUBSCRIPTION)} HTTP/1.1`,
    "host: x",
    `accept: ${accept}`,
    `authorization: Bearer ${KEY}`,
  );
const STREAMS = {
  "server-sent events": get("text/event-stream"),
  multipart: get("multipart/mixed;subscriptionSpec=1.0"),
};

/** Attacks on the transports of subscriptions. */
export const streams: readonly SocketAttack[] = [
  ...Object.entries(FRAMES).map(
    ([name, bytes]): SocketAttack => ({
      entry: "",
      holds: `a WebSocket that sends ${name}: keeps nobody else waiting`,
      connections: 5,
      bytes: handshake() + bytes,
      ends: "waits",
      rounds: 3,
    }),
  ),
  {
    entry: "",
    holds: "1,000 WebSockets that say nothing keep nobody else waiting",
    connections: 1_000,
    bytes: handshake(),
    ends: "waits",
    rounds: 5,
  },
  {
    entry: "",
    holds: "1,000 handshakes that are reset leave nothing behind",
    connections: 1_000,
    bytes: handshake(),
    ends: "reset",
  },
  {
    entry: "",
    holds: "a WebSocket of the older protocol is closed",
    connections: 5,
    bytes: handshake("graphql-ws"),
    ends: "waits",
    answer: /^HTTP\/1\.1 101 [\s\S]*Subprotocol not acceptable/,
  },
  {
    entry: "",
    holds: "20 WebSockets that ping and never read keep nobody else waiting",
    connections: 20,
    bytes: handshake() + INIT + ping.repeat(20_000) + frame("canary", PING).repeat(20_000),
    reads: "never",
    ends: "waits",
    rounds: 10,
    drip: ping.repeat(200),
  },
  ...Object.entries(STREAMS).flatMap(([name, bytes]): SocketAttack[] => [
    {
      entry: "",
      holds: `300 streams of ${name} that nobody reads keep nobody else waiting`,
      connections: 300,
      bytes,
      reads: "never",
      ends: "waits",
      rounds: 5,
    },
    {
      entry: "",
      holds: `300 streams of ${name} that are reset leave nothing behind`,
      connections: 300,
      bytes,
      ends: "reset",
    },
    {
      entry: "",
      holds: `500 streams of ${name} that one connection asks for at once keep nobody else waiting`,
      connections: 3,
      bytes: bytes.repeat(500),
      ends: "waits",
    },
  ]),
];
