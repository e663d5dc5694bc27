import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Usage } from "../harness/server-process.js";

// Replicas of ours behind one port: `replicas.js <how many>`. Node's own cluster deals the connections out in turns, as a
// balancer would.

const count = Number(process.argv[2]);
cluster.setupPrimary({
  exec: fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url)),
  args: ["start"],
});
const workers = Array.from({ length: count }, () => cluster.fork());

process.on("message", async (message) => {
  if (message !== "replicas") return;
  const used = await Promise.all(workers.map(usageOf));
  const total: Usage = {
    cpuMicros: used.reduce((sum, { cpuMicros }) => sum + cpuMicros, 0),
    rssBytes: used.reduce((sum, { rssBytes }) => sum + rssBytes, 0),
    loopDelayMs: Math.max(...used.map(({ loopDelayMs }) => loopDelayMs)),
    longestDelayMs: Math.max(...used.map(({ longestDelayMs }) => longestDelayMs)),
    peakRssBytes: used.reduce((sum, { peakRssBytes }) => sum + peakRssBytes, 0),
  };
  process.send?.(total);
});

async function usageOf(worker: Worker): Promise<Usage> {
  worker.send("usage");
  const [usage] = (await once(worker, "message")) as [Usage];
  return usage;
}
