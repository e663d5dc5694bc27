/**
 * What hostile requests cost: milliseconds during which the event loop is busy with one of them, from its first byte to
 * its refusal. Sender and server share the process, so the figures are upper bounds. The first of its kind runs code that
 * was never run before; it is shown apart, and the rounds that warm up are not measured. `npm run bench:hostile`.
 */
import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";

const WARM_UP_ROUNDS = 20;
const ROUNDS = 40;

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");
const graphql = (query: string, variables?: object) => Buffer.from(JSON.stringify({ query, variables }));
const tags = (count: number) => ({
  r: Array.from({ length: count }, () => ({ __typename: "Tag", id: "1" })),
});
const ENTITIES = "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
const FRAGMENTS = `{ contacts { ...f0 } } ${times(18, (i) => `fragment f${i} on ContactConnection { ...f${i + 1} ...f${i + 1} }`)} fragment f18 on ContactConnection { totalCount }`;

const requests: Readonly<Record<string, readonly [Buffer, string?]>> = {
  "{ __typename }, for comparison": [graphql("{ __typename }")],
  "10,000 aliases": [graphql(`{ ${times(10_000, (i) => `a${i}: __typename`)} }`)],
  "10,000 levels": [
    graphql(
      `{ contact(id: "1") { ${"tags { contacts { nodes { ".repeat(3_334)} id ${"} } } ".repeat(3_334)} } }`,
    ),
  ],
  "a document of 9 MB": [graphql(`{ ${"__typename ".repeat(820_000)} }`)],
  "18 fragments, each spread twice": [graphql(FRAGMENTS)],
  "20,000 representations": [graphql(ENTITIES, tags(20_000))],
  "8,000 representations, which fit the body": [graphql(ENTITIES, tags(8_000))],
  "gzip, 50 MB inflated": [gzipSync(Buffer.alloc(50_000_000, " ")), "content-encoding: gzip\r\n"],
  "the worst within the tokens: one field 900 times": [
    graphql(`{ contacts { ${"totalCount ".repeat(900)} } }`),
  ],
  "the worst within the tokens: 300 fields that conflict": [
    graphql(`{ contacts { nodes { ${times(300, (i) => `a: ${i % 2 ? "id" : "name"}`)} } } }`),
  ],
  "the worst within all limits: 100 fields that conflict": [
    graphql(`{ contacts { nodes { ${times(100, (i) => `notes(first: ${i + 1}) { totalCount }`)} } } }`),
  ],
  "lists 100,000 deep in a variable": [
    Buffer.from(
      `{"query":"query($a:[ID!]!){contactsByExternalIds(externalIds:$a){id}}","variables":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
    ),
  ],
};

// The built code, which is there only after `npm run build`: the types come from its source.
const built = (module: string): Promise<unknown> =>
  import(new URL(`../dist/${module}`, import.meta.url).href);
const { readConfig } = (await built("config/config.js")) as typeof import("../src/config/config.js");
const { startGateway } = (await built(
  "entry/start-gateway.js",
)) as typeof import("../src/entry/start-gateway.js");

const gateway = await startGateway(
  readConfig({ NODE_ENV: "production", EMULATOR: "on", HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "silent" }),
);
const { hostname, port } = new URL(gateway.url);

process.stdout.write(`${"milliseconds".padEnd(60)}    first  median   worst\n`);
for (const [name, [body, header = ""]] of Object.entries(requests)) {
  const { status, ms: first } = await busyFor(body, header);
  for (let round = 1; round < WARM_UP_ROUNDS; round += 1) await busyFor(body, header);
  const busy: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) busy.push((await busyFor(body, header)).ms);
  busy.sort((a, b) => a - b);
  const columns = [first, busy[ROUNDS / 2] ?? 0, busy.at(-1) ?? 0].map((ms) => ms.toFixed(1).padStart(8));
  process.stdout.write(`${name.padEnd(56)} ${status} ${columns.join("")}\n`);
}
await gateway.close();

async function busyFor(body: Buffer, header: string): Promise<{ status: string; ms: number }> {
  const before = performance.eventLoopUtilization();
  const status = await send(body, header);
  return { status, ms: performance.eventLoopUtilization(before).active };
}

/** Tells the status of the answer. */
async function send(body: Buffer, header: string): Promise<string> {
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined); // a body that is refused unread may be cut off
  await once(socket, "connect");
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\n${header}content-length: ${body.length}\r\n\r\n`;
  socket.write(Buffer.concat([Buffer.from(head), body]));
  const [answer] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return answer.subarray(9, 12).toString();
}
