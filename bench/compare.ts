import { type Contender, contenders } from "./contenders.js";
import { canonical } from "./harness/canonical.js";
import { askOnce, type Load, load, type Steps } from "./harness/load.js";
import { type ServerProcess, startServer } from "./harness/server-process.js";
import { median } from "./harness/statistics.js";
import { startWorkspace, type Workspace } from "./harness/workspace.js";
import { type BenchQuery, benchQueries } from "./queries.js";
import type { ComparedQuery, Measured } from "./report/results.js";

/** One way to compare: over which latency, with how many connections, which questions. */
export interface Comparison {
  readonly latencyMs: number;
  readonly connections: number;
  readonly rounds: number;
  /** About how long each contender is asked in a round. */
  readonly seconds: number;
  /** How long each contender is asked for pages before anything is measured: V8 compiles what it has seen often. */
  readonly warmUpSeconds: number;
  /** Ids of the questions; all when left out. */
  readonly only?: readonly string[];
  /** Ids of the contenders; all when left out. */
  readonly among?: readonly string[];
}

interface Running {
  readonly contender: Contender;
  readonly server: ServerProcess;
}

/**
 * Asks every contender the same, in turns, so that whatever else the machine does falls on all of them alike.
 * @param tick Told what has been done, for the progress.
 */
export async function compare(setting: Comparison, tick: (done: string) => void): Promise<ComparedQuery[]> {
  const workspace = await startWorkspace({ latencyMs: setting.latencyMs });
  const running: Running[] = [];
  try {
    for (const contender of await contenders(workspace.url, setting.among)) {
      running.push({ contender, server: await startServer(contender.server) });
      tick(`started ${contender.name}`);
    }
    const queries = benchQueries(workspace.sample);
    const warmUp = queries.find(({ id }) => id === "page-tags");
    for (const { contender, server } of running) {
      const { connections, warmUpSeconds: seconds } = setting;
      const steps = warmUp?.asked[contender.dialect] ?? [];
      if (steps.length > 0) await load(server.url, steps, { connections, seconds });
    }
    tick("warmed up");
    const compared: ComparedQuery[] = [];
    for (const query of queries) {
      if (setting.only && !setting.only.includes(query.id)) continue;
      compared.push(await compareOn(query, running, workspace, setting, tick));
    }
    return compared;
  } finally {
    await Promise.all([...running.map(({ server }) => server), workspace].map((server) => server.stop()));
  }
}

interface Candidate extends Running {
  readonly steps: Steps;
  readonly count: number;
  readonly rounds: Measured[];
  fault?: string;
}

async function compareOn(
  query: BenchQuery,
  running: readonly Running[],
  workspace: Workspace,
  { latencyMs, rounds, seconds, ...setting }: Comparison,
  tick: (done: string) => void,
): Promise<ComparedQuery> {
  const connections = Math.min(setting.connections, query.connectionsAtMost ?? Number.POSITIVE_INFINITY);
  const { candidates, absent } = await thoseWhoAnswer(query, running, connections, seconds);
  tick(`${query.id}, ${latencyMs} ms: ${candidates.length} answer alike`);

  for (let round = 0; round < rounds; round += 1) {
    // Another one begins each time: nobody always comes right after the heaviest.
    for (let turn = 0; turn < candidates.length; turn += 1) {
      const candidate = candidates[(round + turn) % candidates.length];
      if (!candidate || candidate.fault) continue;
      const { server, steps, count } = candidate;
      const measured = await measure(server, steps, workspace, { connections, count }).catch(
        (error) => error,
      );
      if (measured instanceof Error) candidate.fault = measured.message;
      else candidate.rounds.push(measured);
      if (query.id === "create") await workspace.reseed();
    }
    tick(`${query.id}, ${latencyMs} ms: round ${round + 1} of ${rounds}`);
  }
  const faulty = candidates.flatMap(({ contender: { name }, fault }) =>
    fault ? [{ name, reason: fault }] : [],
  );
  return {
    id: query.id,
    title: query.title,
    latencyMs,
    connections,
    contenders: candidates
      .filter(({ fault }) => !fault)
      .map(({ contender: { id, name }, rounds: of }) => ({ id, name, ...mediansOf(of) })),
    absent: [...absent, ...faulty],
  };
}

/** Those whose answer carries the same data as the first one's, which is ours; and why the others do not take part. */
async function thoseWhoAnswer(
  query: BenchQuery,
  running: readonly Running[],
  connections: number,
  seconds: number,
) {
  const candidates: Candidate[] = [];
  const absent: { name: string; reason: string }[] = [];
  let expected: string | undefined;
  for (const { contender, server } of running) {
    const { dialect, isComparable, name } = contender;
    const steps = query.asked[dialect];
    const cannot = query.cannot?.[dialect];
    if (cannot) absent.push({ name, reason: cannot });
    if (!steps) continue;
    const { status, text } = await askOnce(server.url, steps);
    if (status !== 200 || text.includes('"errors":['))
      throw new Error(`${name} answers ${status} to ${query.id}: ${text.slice(0, 300)}`);
    const answer = isComparable ? canonical(text) : undefined;
    expected ??= answer;
    if (answer !== undefined && answer !== expected) {
      absent.push({ name, reason: `answers something else: ${text.slice(0, 100)}` });
      continue;
    }
    const count = await calibrate(server.url, steps, connections, seconds);
    candidates.push({ contender, server, steps, count, rounds: [] });
  }
  return { candidates, absent };
}

/**
 * How many requests take about as long as a round is meant to. It takes twice a round to find out, which warms the
 * contender up: V8 compiles what it has seen often, and the larger the program the longer that takes.
 */
async function calibrate(url: string, steps: Steps, connections: number, seconds: number): Promise<number> {
  const { perSecond } = await load(url, steps, { connections, seconds: 2 * seconds });
  return Math.max(connections, Math.round(perSecond * seconds));
}

/** What one load costs a server and the workspace behind it, per question. */
export async function measure(
  server: ServerProcess,
  steps: Steps,
  workspace: Workspace,
  amount: { connections: number; count: number },
): Promise<Measured> {
  await workspace.forgetCalls();
  const before = await server.usage();
  const result: Load = await load(server.url, steps, amount);
  const after = await server.usage();
  if (result.errors > 0)
    throw new Error(`${server.name} failed ${result.errors} of ${result.count} times: ${result.firstFault}`);
  return {
    perSecond: result.perSecond,
    p50: result.p50,
    p99: result.p99,
    cpuMicros: (after.cpuMicros - before.cpuMicros) / result.count,
    calls: (await workspace.calls()) / result.count,
    rssMegabytes: after.rssBytes / 2 ** 20,
  };
}

function mediansOf(rounds: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => median(rounds.map((round) => round[key]));
  return {
    perSecond: of("perSecond"),
    p50: of("p50"),
    p99: of("p99"),
    cpuMicros: of("cpuMicros"),
    calls: of("calls"),
    rssMegabytes: of("rssMegabytes"),
  };
}
