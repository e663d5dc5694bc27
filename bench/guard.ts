import { Pool } from "undici";
import { contenders } from "./contenders.js";
import { type Ask, askOnce, type Steps } from "./harness/load.js";
import { type ServerProcess, startServer } from "./harness/server-process.js";
import { median } from "./harness/statistics.js";
import { startWorkspace, type Workspace } from "./harness/workspace.js";
import { type BenchQuery, benchQueries } from "./queries.js";

/*
 * What CI holds of the budgets: the calls that each question costs, exactly, and the CPU of the page with tags against the
 * hand-written handler. The budget is 2; the bound here is so wide that a loaded machine does not cross it, and a default
 * that was switched back on does. Nothing but the project's own packages is needed: `npm run bench:guard`.
 */

const CALLS: Readonly<Record<string, number>> = {
  trivial: 0,
  contact: 1,
  page: 1,
  "page-tags": 1,
  "page-tags-segments": 1 + 12, // one search for each segment of the workspace
  search: 1,
  entities: 2,
  create: 2,
};
const CPU_AT_MOST = 3;
const ROUNDS = 7;
const REQUESTS = 150;
const CONNECTIONS = 16;

const workspace = await startWorkspace();
const rivals = await contenders(workspace.url, ["ours-jit", "hand"]);
const servers = await Promise.all(rivals.map(({ server }) => startServer(server)));
const [ours, hand] = servers;
if (!ours || !hand) throw new Error("There is nobody to compare.");

const queries = benchQueries(workspace.sample);
const faults = [...(await wrongCalls(queries, ours, workspace)), ...(await tooMuchCpu(queries, ours, hand))];
await Promise.all([...servers, workspace].map((server) => server.stop()));
for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
process.exit(faults.length > 0 ? 1 : 0);

async function wrongCalls(asked: readonly BenchQuery[], server: ServerProcess, behind: Workspace) {
  const wrong: string[] = [];
  for (const { id, title, asked: of } of asked) {
    const steps = of.graph ?? [];
    await askOnce(server.url, steps); // workspace lists are warm from here on
    await behind.forgetCalls();
    const { status, text } = await askOnce(server.url, steps);
    const calls = await behind.calls();
    const expected = CALLS[id];
    if (status !== 200 || text.includes('"errors":[')) wrong.push(`${title} failed: ${text.slice(0, 300)}`);
    else if (calls !== expected) wrong.push(`${title} costs ${calls} Intercom calls instead of ${expected}.`);
    else process.stdout.write(`✓ ${title}: ${calls} calls\n`);
  }
  return wrong;
}

async function tooMuchCpu(asked: readonly BenchQuery[], server: ServerProcess, floor: ServerProcess) {
  const of = asked.find(({ id }) => id === "page-tags")?.asked;
  const [ask, floorAsk] = [only(of?.graph), only(of?.hand)];
  const ratios: number[] = [];
  // The first round warms both up: code is compiled, and the document on its second sight.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ratio = (await cpuOf(server, ask)) / (await cpuOf(floor, floorAsk));
    if (round > 0) ratios.push(ratio);
  }
  const ratio = median(ratios);
  const said = `The page with tags takes ${ratio.toFixed(2)} × the CPU of the hand-written handler (${ratios.map((it) => it.toFixed(2)).join(" ")})`;
  if (ratio > CPU_AT_MOST)
    return [`${said}; ${CPU_AT_MOST} × is the bound. Profile it with \`node --cpu-prof\`.`];
  process.stdout.write(`✓ ${said}\n`);
  return [];
}

function only(steps: Steps | undefined): Ask {
  const [step] = steps ?? [];
  if (!step || typeof step === "function") throw new Error("The page with tags is one request.");
  return step;
}

/** CPU that a server takes for a number of requests, in microseconds. */
async function cpuOf(server: ServerProcess, { path, method, body }: Ask): Promise<number> {
  const pool = new Pool(server.url, { connections: CONNECTIONS });
  const headers = { "content-type": "application/json" };
  const before = await server.usage();
  let left = REQUESTS;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (left > 0) {
        left -= 1;
        const answer = await pool.request({ method, path, headers, body: body ?? null });
        await answer.body.dump({ limit: Number.MAX_SAFE_INTEGER });
      }
    }),
  );
  const after = await server.usage();
  await pool.close();
  return after.cpuMicros - before.cpuMicros;
}
