/**
 * The largest operations that are admitted: how long each blocks the event loop at a time, what its answer weighs, and
 * how the process fares with sixteen of them at once in a heap of 384 MB. `npm run bench:hostile`.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Agent, request } from "undici";
import { type ServerProcess, startServer } from "./harness/server-process.js";
import { median } from "./harness/statistics.js";
import { startWorkspace } from "./harness/workspace.js";

const HEAP_MB = 384;
const ROUNDS = 7;
const AT_ONCE = 16;

/** What has to hold. */
const MAX_BLOCK_MS = 200;
const HEALTH_EVERY_MS = 20;
const MAX_HEALTH_P99_MS = 500;
const MAX_RSS_MB = 700;

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

const SCALARS =
  "id role email phone name externalId emailDomain avatarUrl createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId hasHardBounced markedEmailAsSpam unsubscribedFromEmails languageOverride os referrer";
const sorted = (n: number) =>
  `sort: { field: ${["CREATED_AT", "UPDATED_AT", "LAST_SEEN_AT", "SIGNED_UP_AT", "NAME", "EMAIL"][n % 6]}, direction: ${n % 2 ? "ASC" : "DESC"} }`;

/** Operations that grow with `n`; the largest that is admitted is measured. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
  "pages of 500 with all plain fields": (n) =>
    `{ ${times(n, (i) => `a${i}: contacts(first: 500) { nodes { ${SCALARS} } }`)} }`,
  "the same in nodes and edges": (n) =>
    `{ ${times(n, (i) => `a${i}: contacts(first: 500) { edges { cursor node { ...F } } nodes { ...F } }`)} } fragment F on Contact { ${SCALARS} }`,
  "one page with one field in many aliases": (n) =>
    `{ contacts(first: 500) { nodes { ${times(n, () => "...F")} } } } fragment F on Contact { ${times(29, (i) => `f${i}: createdAt`)} }`,
  "sorted pages, each with calls of its own": (n) =>
    `{ ${times(n, (i) => `a${i}: contacts(first: 500, ${sorted(i)}) { nodes { id } }`)} }`,
  "tags in many aliases": (n) =>
    `{ contacts(first: 500) { nodes { id ${times(n, (i) => `t${i}: tags { id name }`)} } } }`,
  "cursors in many aliases": (n) =>
    `{ ${times(4, (p) => `p${p}: contacts(first: 500) { edges { ${times(n, (i) => `c${p}x${i}: cursor`)} } }`)} }`,
  "lists that fail": (n) =>
    `{ contacts(first: 500) { nodes { ${times(n, (i) => `n${i}: notes(first: 0) { totalCount }`)} } } }`,
  "lists of lists that fail": (n) =>
    `{ contacts(first: 500) { nodes { tags { ${times(n, (i) => `n${i}: contacts(first: 0) { totalCount }`)} } } } }`,
  "attributes of pages": (n) =>
    `{ ${times(n, (i) => `a${i}: contacts(first: 500) { nodes { customAttributes } }`)} }`,
  "notes of a page in many aliases": (n) =>
    `{ contacts(first: 150) { nodes { ${times(n, (i) => `n${i}: notes(first: 10) { nodes { body } }`)} } } }`,
  "contacts of tags": (n) =>
    `{ tags { id contacts(first: ${n * 10}) { nodes { id name email createdAt } } } }`,
  "contacts of tags of contacts": (n) =>
    `{ contacts(first: 50) { nodes { tags { contacts(first: ${n}) { nodes { id name } } } } } }`,
};

/** `npm run bench:largest -- tags` measures the shapes with this in their names. */
const wanted = process.argv[2] ?? "";
const agent = new Agent({ connections: 128 });
/** Of its own: on the others a question about health may stand behind a large answer. */
const healthAgent = new Agent({ connections: 1 });
const workspace = await startWorkspace({ contacts: 1000 });
const start = (heapMb: number) =>
  startServer({
    script: "dist/cli/main.js",
    args: ["start"],
    readyPath: "/health/ready",
    env: {
      NODE_OPTIONS: `--max-old-space-size=${heapMb}`,
      INTERCOM_BASE_URL: workspace.url,
      INTERCOM_ACCESS_TOKEN: "bench",
      AUTH: "none",
      LOG_LEVEL: "silent",
    },
  });

const faults: string[] = [];
const largest = new Map<string, string>();
const say = (text: string) => process.stdout.write(`${text}\n`);

say(`${"milliseconds at a time".padEnd(46)} median   worst   whole    MB  peak RSS MB`);
for (const [name, shape] of Object.entries(shapes)) {
  if (!name.includes(wanted)) continue;
  const server = await start(2_048);
  const query = await largestOf(server, shape);
  if (query === undefined) {
    faults.push(`${name}: nothing is admitted.`);
    await server.stop();
    continue;
  }
  largest.set(name, query);
  await ask(server, query);
  await ask(server, query); // compiled at its second sight
  await server.usage();
  const longest: number[] = [];
  let wholeMs = 0;
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const answer = await ask(server, query);
    wholeMs = performance.now() - began;
    bytes = answer.text.length;
    longest.push((await server.usage()).longestDelayMs);
  }
  const { peakRssBytes } = await server.usage();
  const worst = median(longest);
  const columns = [worst, Math.max(...longest), wholeMs, bytes / 1e6, peakRssBytes / 2 ** 20];
  say(`${name.padEnd(44)} ${columns.map((it) => it.toFixed(1).padStart(8)).join("")}`);
  if (worst > MAX_BLOCK_MS) faults.push(`${name}: blocks for ${Math.round(worst)} ms.`);
  await server.stop();
}

say(`${`\n${AT_ONCE} at once, heap ${HEAP_MB} MB`.padEnd(46)}  health p99 ms  peak RSS MB  statuses`);
for (const [name, query] of largest) {
  const server = await start(HEAP_MB);
  await ask(server, "{ tags { id } }");
  const { p99Ms, statuses } = await withHealth(server, () =>
    Promise.all(
      Array.from({ length: AT_ONCE }, () => ask(server, query).catch(() => ({ status: 0, text: "" }))),
    ),
  );
  const peak = await server.usage().then(
    ({ peakRssBytes }) => peakRssBytes / 2 ** 20,
    () => Number.POSITIVE_INFINITY,
  );
  const lives = await ask(server, "{ __typename }").then(
    ({ status }) => status === 200,
    () => false,
  );
  say(`${name.padEnd(44)} ${p99Ms.toFixed(0).padStart(12)} ${peak.toFixed(0).padStart(12)}    ${statuses}`);
  if (!lives) faults.push(`${name}: ${AT_ONCE} at once ended the process.`);
  if (p99Ms > MAX_HEALTH_P99_MS) faults.push(`${name}: health waited ${Math.round(p99Ms)} ms.`);
  if (peak > MAX_RSS_MB) faults.push(`${name}: RSS ${Math.round(peak)} MB.`);
  await server.stop();
}

await workspace.stop();
await Promise.all([agent.close(), healthAgent.close()]);
for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
process.exit(faults.length > 0 ? 1 : 0);

/** Grows an operation until it is refused. */
async function largestOf(server: ServerProcess, shape: (n: number) => string): Promise<string | undefined> {
  let found: string | undefined;
  for (let n = 1; n <= 60; n += 1) {
    const { status } = await ask(server, shape(n));
    if (status !== 200) break;
    found = shape(n);
  }
  return found;
}

async function ask(server: ServerProcess, query: string): Promise<{ status: number; text: string }> {
  const { statusCode, body } = await request(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    dispatcher: agent,
    headersTimeout: 60_000,
  });
  return { status: statusCode, text: await body.text() };
}

/** Asks for health every twenty milliseconds while something runs. */
async function withHealth(server: ServerProcess, run: () => Promise<readonly { status: number }[]>) {
  const waits: number[] = [];
  let isOver = false;
  const once = async () => {
    const began = performance.now();
    const health = await request(`${server.url}/health/live`, { dispatcher: healthAgent }).catch(
      () => undefined,
    );
    await health?.body.dump();
    const ms = health ? performance.now() - began : Number.MAX_VALUE;
    // Who asked meanwhile would have waited as well, for what was left.
    for (let left = ms; left > 0 && waits.length < 1e6; left -= Math.max(HEALTH_EVERY_MS, ms / 1_000))
      waits.push(left);
    await sleep(HEALTH_EVERY_MS);
  };
  const polling = (async () => {
    while (!isOver) await once();
  })();
  const answers = await run();
  isOver = true;
  await polling;
  waits.sort((a, b) => a - b);
  const count = new Map<number, number>();
  for (const { status } of answers) count.set(status, (count.get(status) ?? 0) + 1);
  return {
    p99Ms: waits[Math.floor(waits.length * 0.99)] ?? 0,
    statuses: [...count].map(([status, n]) => `${n} × ${status}`).join(", "),
  };
}
