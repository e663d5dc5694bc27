import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const REQUESTS = 10_000;
const AT_ONCE = 50;
const SEED = 20_261_122;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 5 }, env: { NODE_ENV: "production" } });
});
afterAll(() => gateway.close());

test(`${REQUESTS} requests of broken bytes leave the server answering`, async () => {
  const { hostname, port } = new URL(gateway.url);
  const random = createRandom(SEED);
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const bytes = Array.from({ length: AT_ONCE }, () => broken(random));
    await Promise.all(bytes.map((request) => send(hostname, Number(port), request)));
  }
  expect(
    await gateway.executeOk(
      graphql(`query TypenameAndTotal { __typename contacts(first: 1) { totalCount } }`),
    ),
  ).toMatchObject({
    __typename: "Query",
  });
}, 120_000);

/** A good request, spoiled in one of the ways that requests are spoiled. */
function broken(random: Random): Buffer {
  const body = random.pick([
    '{"query":"{ __typename }"}',
    '{"query":"{ contacts { nodes { id } } }","variables":{}}',
    '{"query":5}',
    '{"query":"{","variables":[]}',
    '{"query":"query($a:[ID!]!){contactsByExternalIds(externalIds:$a){id}}","variables":{"a":["\\ud800"]}}',
    '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":{}}}}',
    '{"__proto__":{"query":"{__typename}"}}',
    "[]",
    "null",
    "",
  ]);
  const target = random.pick([
    "/graphql",
    "//",
    "/graphql?query=%7B__typename%7D",
    "/%",
    "/graphql/..%2f",
    "*",
    "http://x/graphql",
    "/health/live",
    "/graphql?variables=%",
  ]);
  const method = random.pick([
    "POST",
    "POST",
    "POST",
    "GET",
    "PUT",
    "OPTIONS",
    "HEAD",
    "TRACE",
    "CONNECT",
    "BREW",
  ]);
  const headers = [
    `host: ${random.pick(["x", "[", "", "a b", "127.0.0.1:1", "%00"])}`,
    `content-type: ${random.pick(["application/json", "application/json; charset=utf-16", "text/plain", "multipart/form-data", ";;", ""])}`,
    `accept: ${random.pick(["*/*", "application/graphql-response+json", "text/html", ",,;q=", "multipart/mixed;deferSpec=20220824"])}`,
    random.pick([
      `content-length: ${Buffer.byteLength(body)}`,
      "content-length: -1",
      "content-length: 5\r\ncontent-length: 6",
      "transfer-encoding: chunked",
      "transfer-encoding: chunked, identity",
      "x: y",
    ]),
    random.pick([
      "apollo-require-preflight: 1",
      "authorization: Bearer \u0001",
      "content-encoding: gzip",
      "expect: 100-continue",
      "upgrade: h2c\r\nconnection: upgrade",
      "idempotency-key: \t",
      "x-intercom-lane: bulk",
      "traceparent: 00-0-0-0",
    ]),
  ];
  const bytes = Buffer.from(
    `${method} ${target} HTTP/${random.pick(["1.1", "1.0", "2.0", "9"])}\r\n${headers.join("\r\n")}\r\n\r\n${body}`,
    "latin1",
  );
  const place = random.below(bytes.length);
  switch (random.below(4)) {
    case 0:
      return bytes;
    case 1:
      return bytes.subarray(0, place);
    case 2:
      bytes[place] = random.below(256);
      return bytes;
    default:
      return Buffer.concat([
        bytes.subarray(0, place),
        Buffer.from(Array.from({ length: 20 }, () => random.below(256))),
        bytes.subarray(place),
      ]);
  }
}

/** Resolves when the server has closed, whatever it said. Ours is half-closed: nothing more will come. */
function send(host: string, port: number, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.end(bytes));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve());
    socket.resume();
  });
}

interface Random {
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32: the same requests in every run. */
function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
