import { setTimeout as sleep } from "node:timers/promises";
import { ours } from "./contenders.js";
import { startServer } from "./harness/server-process.js";
import { startWorkspace } from "./harness/workspace.js";
import { circumstances } from "./report/circumstances.js";
import type { StartResult } from "./report/results.js";

const STARTS = 7;
/** V8 collects what the start has left behind when nothing has happened for about ten seconds. */
const AT_REST_AFTER_MS = 30_000;

/** How soon the built gateway is ready with its embedded emulator, and what it weighs without one. */
export async function measureStart(isQuick: boolean, tick: (done: string) => void): Promise<StartResult> {
  const readyMs: number[] = [];
  for (let start = 1; start <= (isQuick ? 3 : STARTS); start += 1) {
    const server = await startServer({
      script: "dist/cli/main.js",
      args: ["start"],
      readyPath: "/health/ready",
    });
    readyMs.push(Math.round(server.readyMs));
    await server.stop();
    tick(`start ${start}: ready in ${readyMs.at(-1)} ms`);
  }
  const workspace = await startWorkspace();
  const server = await startServer(ours(workspace.url));
  await sleep(isQuick ? 1000 : AT_REST_AFTER_MS);
  const { rssBytes } = await server.usage();
  await Promise.all([server.stop(), workspace.stop()]);
  return { ...circumstances(isQuick), readyMs, idleRssMegabytes: rssBytes / 2 ** 20 };
}
