import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare } from "./compare.js";
import { descriptionFile } from "./contenders.js";
import { measureGrowth } from "./growth.js";
import { measureLive } from "./live.js";
import { measureReplicas } from "./replicas.js";
import { circumstances, nodeMajor, versions } from "./report/circumstances.js";
import { type QueriesResult, type Results, readResults, writeResults } from "./report/results.js";
import { writeReport } from "./report/write-report.js";
import { measureSoak } from "./soak.js";
import { measureStart } from "./start.js";
import { measureWebhooks } from "./webhooks.js";

const USAGE = `npm run bench [-- <part>... [options]]

  queries     every contender on every question
  start       time to ready, memory of an idle gateway
  growth      1,000 to 100,000 contacts, and a walk over all of them
  soak        minutes at 64 in flight
  replicas    one and two replicas behind one port
  webhooks    how soon webhooks are answered
  live        2,000 subscribers
  report      writes RESULTS.md and its charts again from results.json

Without a part: queries, start and growth, in under 15 minutes.

  --quick           short rounds, in under 2 minutes, into bench/quick
  --minutes <n>     of the soak (10)

INTERCOM_OPENAPI names Intercom's OpenAPI description (2.14, YAML), which GraphQL Mesh is made from.
`;

const BENCH = fileURLToPath(new URL("../", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    minutes: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const isQuick = values.quick;
const folder = isQuick ? join(BENCH, "quick") : BENCH;

const parts: Readonly<Record<string, (results: Results) => Promise<Partial<Results>>>> = {
  queries: async () => ({ queries: await measureQueries() }),
  start: async ({ start }) => ({ start: { ...start, [nodeMajor()]: await measureStart(isQuick, tick) } }),
  growth: async () => ({ growth: await measureGrowth(isQuick, tick) }),
  soak: async ({ soak }) => {
    const minutes = Number(values.minutes ?? (isQuick ? 0.5 : 10));
    return { soak: { ...soak, [nodeMajor()]: await measureSoak(minutes, isQuick, tick) } };
  },
  replicas: async () => ({ replicas: await measureReplicas(isQuick, tick) }),
  webhooks: async () => ({ webhooks: await measureWebhooks(isQuick, tick) }),
  live: async () => ({ live: await measureLive(isQuick, tick) }),
  report: async () => ({}),
};

const chosen = positionals.length > 0 ? positionals : ["queries", "start", "growth"];
if (values.help || chosen.some((part) => !Object.hasOwn(parts, part))) {
  process.stdout.write(USAGE);
  process.exit(values.help ? 0 : 2);
}
if (!existsSync(join(BENCH, "node_modules", "autocannon"))) {
  process.stderr.write("The bench has packages of its own: run `npm ci --prefix bench` first.\n");
  process.exit(2);
}

// What is there already is kept: each part is measured when it is asked for.
for (const part of chosen) {
  const results = await readResults(folder);
  await writeResults(folder, { ...results, ...(await parts[part]?.(results)) });
}
await writeReport(folder, await readResults(folder));
tick(`written to ${isQuick ? "bench/quick" : "bench"}/RESULTS.md`);
process.exit();

async function measureQueries(): Promise<QueriesResult> {
  const warmUpSeconds = isQuick ? 0.3 : 3;
  const near = { latencyMs: 0, connections: 16, rounds: isQuick ? 1 : 5, seconds: isQuick ? 0.3 : 1 };
  const far = { latencyMs: 30, connections: 64, rounds: isQuick ? 1 : 3, seconds: isQuick ? 0.3 : 1.5 };
  const fewer = isQuick
    ? { only: ["page-tags"], among: ["ours-jit", "hand", "mesh"] }
    : { only: ["contact", "page-tags", "page-tags-segments"] };
  const description = "no OpenAPI description of Intercom was at hand (INTERCOM_OPENAPI).";
  return {
    ...circumstances(isQuick),
    versions: versions(),
    ...(!descriptionFile() && { withoutMesh: description }),
    queries: [
      ...(await compare({ ...near, warmUpSeconds }, tick)),
      ...(await compare({ ...far, ...fewer, warmUpSeconds }, tick)),
    ],
  };
}

function tick(done: string): void {
  process.stdout.write(`✓ ${String(Math.round(process.uptime())).padStart(4)} s  ${done}\n`);
}
