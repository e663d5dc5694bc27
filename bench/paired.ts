/**
 * CPU of this build against that of another one, over one workspace: `npm run bench:paired -- ../base`, where `../base` is
 * a built checkout of the same project (`git worktree add ../base <commit>`, then `npm ci && npm run build` there).
 *
 * Both are asked in the same short rounds, by turns, so that what else runs on the machine falls on both. What counts is
 * the median of the rounds' ratios.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Pool } from "undici";
import { ours } from "./contenders.js";
import type { Ask } from "./harness/load.js";
import { startServer } from "./harness/server-process.js";
import { median, percentile } from "./harness/statistics.js";
import { startWorkspace } from "./harness/workspace.js";
import { benchQueries } from "./queries.js";

/** CPU of one request in microseconds: the mean of a round. */
interface Taken {
  readonly before: number;
  readonly after: number;
}

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

await round(WARM_UP);
const rounds: Taken[] = [];
while (rounds.length < Number(values.rounds)) rounds.push(await round(Number(values.requests)));
await Promise.all([before, after, workspace].map((server) => server.stop()));

const ratios = rounds.map((taken) => taken.after / taken.before);
const ratio = median(ratios);
const micros = (of: keyof Taken) => Math.round(median(rounds.map((taken) => taken[of])));
process.stdout.write(
  `${values.query}: ${micros("before")} µs of CPU for each request before, ${micros("after")} after
${rounds.length} rounds of ${values.requests} requests to each, ${CONNECTIONS} connections, Node ${process.version}
ratio: median ${ratio.toFixed(3)}, quartiles ${[0.25, 0.75].map((part) => percentile(ratios, part).toFixed(3)).join(" to ")}, range ${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}\n`,
);
process.exit(ratio > Number(values.most) ? 1 : 0);

/** Asks both the same number of times, each connection in turn, and tells what CPU a request took. */
async function round(count: number): Promise<Taken> {
  const pools = [before, after].map(({ url }) => new Pool(url, { connections: CONNECTIONS }));
  const start = await Promise.all([before.usage(), after.usage()]);
  let sent = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (sent < count) {
        sent += 1;
        const same = typeof ask === "function" ? ask("", sent) : (ask as Ask);
        for (const pool of pools) await answerTo(pool, same);
      }
    }),
  );
  const end = await Promise.all([before.usage(), after.usage()]);
  await Promise.all(pools.map((pool) => pool.close()));
  const micros = (of: 0 | 1) => (end[of].cpuMicros - start[of].cpuMicros) / count;
  return { before: micros(0), after: micros(1) };
}

async function answerTo(pool: Pool, { path, method, body }: Ask): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await pool.request({ method, path, headers, body: body ?? null });
  const text = await answer.body.text();
  if (answer.statusCode !== 200 || text.includes('"errors":[')) throw new Error(text.slice(0, 300));
}
