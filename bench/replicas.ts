import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { ours } from "./contenders.js";
import { load } from "./harness/load.js";
import { startServer } from "./harness/server-process.js";
import { median } from "./harness/statistics.js";
import { startWorkspace } from "./harness/workspace.js";
import { benchQueries } from "./queries.js";
import { circumstances } from "./report/circumstances.js";
import type { ReplicasMeasured, ReplicasResult, ReplicasRow } from "./report/results.js";

const LATENCY_MS = 30;
const CONNECTIONS_PER_REPLICA = 64;
const ROUNDS = 5;
const SECONDS = 5;
const ALL_UP_AFTER_MS = 3000;

/**
 * One replica against two behind one port, on the page with tags. Twice: over the whole machine, where the emulator and the
 * load take their share of the cores that the second replica would need; and with the hardware doubled along, everything
 * on one core against everything on two, which is what a second replica on a machine of its own would be.
 */
export async function measureReplicas(
  isQuick: boolean,
  tick: (done: string) => void,
): Promise<ReplicasResult> {
  const all = cpus().length;
  const runs = [{ id: "machine", cores: [`0-${all - 1}`, `0-${all - 1}`] }] as const;
  const doubled = { id: "doubled", cores: ["0", "0-1"] } as const;
  const rows: ReplicasRow[] = [];
  for (const { id, cores } of all > 1 && canPin() ? [...runs, doubled] : runs) {
    const [one, two]: [ReplicasMeasured[], ReplicasMeasured[]] = [[], []];
    for (let round = 0; round < (isQuick ? 1 : ROUNDS); round += 1) {
      one.push(await measureCluster(1, cores[0], isQuick));
      two.push(await measureCluster(2, cores[1], isQuick));
      tick(
        `${id}, round ${round + 1}: ${one.at(-1)?.perSecond.toFixed(0)} and ${two.at(-1)?.perSecond.toFixed(0)} a second`,
      );
    }
    rows.push({ id, one: medianOf(one), two: medianOf(two) });
  }
  pin(`0-${all - 1}`);
  return { ...circumstances(isQuick), rows };
}

async function measureCluster(replicas: number, cores: string, isQuick: boolean): Promise<ReplicasMeasured> {
  const pinned = canPin() ? { cores } : {};
  const workspace = await startWorkspace({ latencyMs: LATENCY_MS, ...pinned });
  const { env = {}, readyPath = "/" } = ours(workspace.url);
  const server = await startServer({
    script: "bench/dist/contenders/replicas.js",
    args: [String(replicas)],
    env,
    readyPath,
    ...pinned,
  });
  pin(cores);
  try {
    await sleep(ALL_UP_AFTER_MS);
    const steps = benchQueries(workspace.sample).find(({ id }) => id === "page-tags")?.asked.graph ?? [];
    const connections = CONNECTIONS_PER_REPLICA * replicas;
    await load(server.url, steps, { connections, seconds: isQuick ? 1 : SECONDS });

    const usage = async () =>
      [await server.usage("replicas"), await workspace.usage(), process.cpuUsage()] as const;
    const [ofReplicas, ofEmulator, ofLoad] = await usage();
    const started = performance.now();
    const { perSecond, count } = await load(server.url, steps, {
      connections,
      seconds: isQuick ? 2 : SECONDS,
    });
    const micros = (performance.now() - started) * 1000;
    const [replicasNow, emulatorNow, loadNow] = await usage();
    const cpuMicros = replicasNow.cpuMicros - ofReplicas.cpuMicros;
    return {
      perSecond,
      cpuMicros: cpuMicros / count,
      busy: {
        replicas: cpuMicros / micros,
        emulator: (emulatorNow.cpuMicros - ofEmulator.cpuMicros) / micros,
        load: (loadNow.user + loadNow.system - ofLoad.user - ofLoad.system) / micros,
      },
    };
  } finally {
    await Promise.all([server.stop(), workspace.stop()]);
  }
}

function medianOf(rounds: readonly ReplicasMeasured[]): ReplicasMeasured {
  const of = (read: (round: ReplicasMeasured) => number) => median(rounds.map(read));
  return {
    perSecond: of((round) => round.perSecond),
    cpuMicros: of((round) => round.cpuMicros),
    busy: {
      replicas: of(({ busy }) => busy.replicas),
      emulator: of(({ busy }) => busy.emulator),
      load: of(({ busy }) => busy.load),
    },
  };
}

/** Keeps this process, which makes the load, to some cores. */
function pin(cores: string): void {
  if (canPin()) execFileSync("taskset", ["-acp", cores, String(process.pid)], { stdio: "ignore" });
}

function canPin(): boolean {
  return process.platform === "linux";
}
