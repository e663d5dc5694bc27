/**
 * CPU of this build against that of another one, over one workspace: `npm run bench:paired -- ../base`, where `../base` is
 * a built checkout of the same project (`git worktree add ../base <commit>`, then `npm ci && npm run build` there).
 *
 * The two are asked in short rounds, one after the other and in turn first, so that what else runs on the machine falls on
 * both. What counts is the median of the rounds' ratios.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Pool } from "undici";
import { ours } from "./contenders.js";
import type { Ask } from "./harness/load.js";
import { type ServerProcess, startServer } from "./harness/server-process.js";
import { median, percentile } from "./harness/statistics.js";
import { startWorkspace } from "./harness/workspace.js";
import { benchQueries } from "./queries.js";

const CONNECTIONS = 16;
/** Requests to each before the first round: code is compiled, and V8 has optimized it. */
const WARM_UP = 2_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The id of a question in queries.ts. */
    query: { type: "string", default: "page-tags" },
    rounds: { type: "string", default: "31" },
    /** For each of the two in each round. */
    requests: { type: "string", default: "300" },
    /** Fail above this ratio. */
    most: { type: "string", default: "Infinity" },
  },
});
const [base] = positionals;
if (!base) throw new Error("Say where the other build is: npm run bench:paired -- ../base");

const workspace = await startWorkspace();
const here = ours(workspace.url);
const [before, after] = await Promise.all([
  startServer({ ...here, script: resolve(base, here.script) }),
  startServer(here),
]);
const ask = benchQueries(workspace.sample).find(({ id }) => id === values.query)?.asked.graph?.[0];
if (!ask) throw new Error(`There is no question ${values.query} in bench/queries.ts.`);

for (const server of [before, after]) await cpuOf(server, WARM_UP);
const rounds: { before: number; after: number }[] = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  const taken = { before: 0, after: 0 };
  const inTurn = [["before", before] as const, ["after", after] as const];
  for (const [name, server] of round % 2 === 0 ? inTurn : inTurn.reverse())
    taken[name] = await cpuOf(server, Number(values.requests));
  rounds.push(taken);
}
await Promise.all([before, after, workspace].map((server) => server.stop()));

const ratios = rounds.map((round) => round.after / round.before);
const ratio = median(ratios);
const micros = (of: "before" | "after") => Math.round(median(rounds.map((round) => round[of])));
process.stdout.write(
  `${values.query}: ${micros("before")} µs of CPU for each request before, ${micros("after")} after
${rounds.length} rounds of ${values.requests} requests to each, ${CONNECTIONS} connections, Node ${process.version}
ratio: median ${ratio.toFixed(3)}, quartiles ${[0.25, 0.75].map((part) => percentile(ratios, part).toFixed(3)).join(" to ")}, range ${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}\n`,
);
process.exit(ratio > Number(values.most) ? 1 : 0);

/** CPU that a server takes for one request, in microseconds: the mean of a number of them. */
async function cpuOf(server: ServerProcess, count: number): Promise<number> {
  const pool = new Pool(server.url, { connections: CONNECTIONS });
  const start = await server.usage();
  let sent = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (sent < count) {
        sent += 1;
        await answerTo(pool, typeof ask === "function" ? ask("", sent) : (ask as Ask));
      }
    }),
  );
  const end = await server.usage();
  await pool.close();
  return (end.cpuMicros - start.cpuMicros) / count;
}

async function answerTo(pool: Pool, { path, method, body }: Ask): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await pool.request({ method, path, headers, body: body ?? null });
  const text = await answer.body.text();
  if (answer.statusCode !== 200 || text.includes('"errors":[')) throw new Error(text.slice(0, 300));
}
