/** What connections do to the server, and what they are answered. */
export interface SocketAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  readonly connections: number;
  /** Sent by each as soon as it is connected. */
  readonly bytes: string;
  /** How often others are asked for while these are connected; once unless said. */
  readonly rounds?: number;
  /** Sent by each before every round. */
  readonly drip?: string;
  /** `never` leaves the answer in the network; `drip` takes 200 bytes of it before every round. */
  readonly reads?: "never" | "drip";
  /** What each does before others are asked for; who waits is cut off at last. */
  readonly ends: "reset" | "end" | "waits";
  /** What each is answered; where it is not said, anything may be, nothing included. */
  readonly answer?: RegExp;
  /** Some of them must be connected still when all rounds are over: others were served beside them, not after them. */
  readonly stays?: true;
}

/** Stands for the key of a caller that may read. */
export const KEY = "{key}";

const head = (headers: string, line = "POST /graphql HTTP/1.1") =>
  `${line}\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: Bearer ${KEY}\r\n${headers}\r\n`;
const post = (body: string) => `${head(`content-length: ${Buffer.byteLength(body)}\r\n`)}${body}`;
const ASK = post('{"query":"{ __typename }"}');
const PAGE = post(
  '{"query":"{ contacts(first: 500) { nodes { id externalId email name phone createdAt updatedAt customAttributes } } }"}',
);

/** Refused for what it is: 408 would have waited for more of it. */
const REFUSED = /^HTTP\/1\.1 4(?!08)\d\d [\s\S]*^connection: close\r$/im;

/** Requests that are none, or two at once for whoever reads them otherwise. */
const SMUGGLED: Readonly<Record<string, string>> = {
  "two lengths": head("content-length: 5\r\ncontent-length: 6\r\n"),
  "a length and chunks": head("content-length: 5\r\ntransfer-encoding: chunked\r\n"),
  "chunks by another name": head("transfer-encoding: xchunked\r\n"),
  "a length below zero": head("content-length: -1\r\n"),
  "a length with a sign": head("content-length: +5\r\n"),
  "a length beyond every number": head(`content-length: ${"9".repeat(40)}\r\n`),
  "a chunk beyond every number": `${head("transfer-encoding: chunked\r\n")}${"f".repeat(40)}\r\n`,
  "a chunk that is no number": `${head("transfer-encoding: chunked\r\n")}zz\r\n`,
  "a folded header": head("x-a: 1\r\n folded\r\n"),
  "a header with a NUL": head("x-a: \0\r\n"),
  "a header without a name": head(": 1\r\n"),
  "spaces before the colon": head("content-length : 5\r\n"),
  "bare line feeds": head("").replaceAll("\r\n", "\n"),
  "no host": "GET /graphql HTTP/1.1\r\n\r\n",
  "two hosts": "GET /graphql HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
  "headers of 100 kB": head(`x-a: ${"x".repeat(100_000)}\r\n`),
  "10,000 headers": head("x-a: 1\r\n".repeat(10_000)),
  "a method that is none": head("", "CANARY /graphql HTTP/1.1"),
  "a version that is none": head("", "POST /graphql HTTP/9.9"),
  "a path that is none": head("", "POST graphql HTTP/1.1"),
  "HTTP/2 without a word before it": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  TLS: "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  "no HTTP": "canary canary canary\r\n\r\n",
};

/** Odd, but answered or left alone. */
const ODD: Readonly<Record<string, string>> = {
  "an upgrade to WebSocket": head(
    "connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: x\r\n",
    "GET /graphql HTTP/1.1",
  ),
  "an upgrade to HTTP/2": head(
    "connection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: x\r\n",
  ),
  "a body that is asked for first": head("expect: 100-continue\r\ncontent-length: 10\r\n"),
  "an expectation that is none": head("expect: canary\r\ncontent-length: 0\r\n"),
  "a CONNECT": head("", "CONNECT canary.example:443 HTTP/1.1"),
  "a TRACE": head("", "TRACE /graphql HTTP/1.1"),
  "the address of another server": head("", "GET http://canary.example/graphql HTTP/1.1"),
  "a star": head("", "OPTIONS * HTTP/1.1"),
  "200 requests at once": ASK.repeat(200),
  "half a request": ASK.slice(0, -5),
  nothing: "",
  "a body that ends too soon": `${head("content-length: 100\r\n")}{`,
};

export const sockets: readonly SocketAttack[] = [
  {
    entry: "B4",
    holds: "512 callers who sent one byte of a body keep nobody else waiting",
    connections: 512,
    bytes: `${head("content-length: 100\r\n")}{`,
    ends: "waits",
    rounds: 10,
    stays: true,
  },
  {
    entry: "B4",
    holds: "strangers who sent one byte of a body keep nobody waiting",
    connections: 512,
    bytes: `${head("content-length: 100\r\n").replace(KEY, "nobody")}{`,
    ends: "waits",
    rounds: 10,
  },
  {
    entry: "B4",
    holds: "300 callers who send a body byte by byte keep nobody else waiting",
    connections: 300,
    bytes: head("content-length: 100\r\n"),
    drip: "{",
    ends: "waits",
    rounds: 10,
    stays: true,
  },
  {
    entry: "B4",
    holds: "300 callers who send a header byte by byte keep nobody else waiting",
    connections: 300,
    bytes: "POST /graphql HTTP/1.1\r\nhost: x\r\nx-a: ",
    drip: "x",
    ends: "waits",
    rounds: 10,
    stays: true,
  },
  {
    entry: "B5",
    holds: "40 callers who read their pages by drips keep nobody else waiting",
    connections: 40,
    bytes: PAGE,
    reads: "drip",
    ends: "waits",
    rounds: 20,
  },
  {
    entry: "B5",
    holds: "40 callers who read nothing of 20 pages each keep nobody else waiting",
    connections: 40,
    bytes: PAGE.repeat(20),
    reads: "never",
    ends: "waits",
    rounds: 20,
  },
  ...(["reset", "end"] as const).map(
    (ends): SocketAttack => ({
      entry: "",
      holds: `300 callers who ask and ${ends} at once keep nobody else waiting`,
      connections: 300,
      bytes: PAGE,
      reads: "never",
      ends,
    }),
  ),
  ...Object.entries(SMUGGLED).map(
    ([name, bytes]): SocketAttack => ({
      entry: name === "two hosts" ? "W18" : "",
      holds: `${name}: refused, and the connection is closed`,
      connections: 2,
      bytes,
      ends: "waits",
      answer: REFUSED,
    }),
  ),
  ...Object.entries(ODD).map(
    ([name, bytes]): SocketAttack => ({
      entry: "",
      holds: `${name}: keeps nobody else waiting`,
      connections: 20,
      bytes,
      ends: "reset",
    }),
  ),
];
