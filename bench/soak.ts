import { setTimeout as sleep } from "node:timers/promises";
import { ours } from "./contenders.js";
import { type Ask, load, type Steps } from "./harness/load.js";
import { startServer, type Usage } from "./harness/server-process.js";
import { median, slope } from "./harness/statistics.js";
import { startWorkspace } from "./harness/workspace.js";
import { benchQueries } from "./queries.js";
import { circumstances } from "./report/circumstances.js";
import type { SoakResult } from "./report/results.js";

const CONNECTIONS = 64;
const LATENCY_MS = 30;
const SETTLED_AFTER_MS = 5000;
const SAMPLE_EVERY_MS = 1000;
const WARM_AFTER_SECONDS = 60;

/** Minutes of all reading questions in turn, with 64 in flight: does memory grow, does the event loop stand still? */
export async function measureSoak(
  minutes: number,
  isQuick: boolean,
  tick: (done: string) => void,
): Promise<SoakResult> {
  const workspace = await startWorkspace({ latencyMs: LATENCY_MS });
  const server = await startServer(ours(workspace.url));
  try {
    await sleep(SETTLED_AFTER_MS);
    const idle = await server.usage();
    const asked = benchQueries(workspace.sample).flatMap(({ id, asked: { graph = [] } }) =>
      id === "create" ? [] : graph,
    );
    // Each request takes the next question, so that the connections do not all ask the heaviest one at once.
    const steps: Steps = [
      (before, turn) => {
        const step = asked[turn % asked.length] ?? asked[0];
        return typeof step === "function" ? step(before, turn) : (step as Ask);
      },
    ];

    const started = performance.now();
    const rss: [number, number][] = [];
    const delays: number[] = [];
    let isOver = false;
    const sampling = (async () => {
      for (let count = 1; !isOver; count += 1) {
        await sleep(SAMPLE_EVERY_MS);
        const { rssBytes, loopDelayMs }: Usage = await server.usage();
        rss.push([(performance.now() - started) / 1000, rssBytes / 2 ** 20]);
        delays.push(loopDelayMs);
        if (count % 60 === 0) tick(`minute ${count / 60}: ${Math.round(rssBytes / 2 ** 20)} MB`);
      }
    })();
    const loaded = await load(server.url, steps, { connections: CONNECTIONS, seconds: minutes * 60 });
    isOver = true;
    await sampling;
    if (loaded.firstFault) tick(`an error: ${loaded.firstFault}`);

    const warm = rss.filter(([seconds]) => seconds >= Math.min(WARM_AFTER_SECONDS, (minutes * 60) / 4));
    return {
      ...circumstances(isQuick),
      minutes,
      connections: CONNECTIONS,
      requests: loaded.count,
      errors: loaded.errors,
      perSecond: loaded.perSecond,
      p99: loaded.p99,
      idleRssMegabytes: idle.rssBytes / 2 ** 20,
      peakRssMegabytes: Math.max(...rss.map(([, megabytes]) => megabytes)),
      megabytesPerMinute: slope(warm) * 60,
      loopDelayP99: { median: median(delays), worst: Math.max(...delays) },
      rss,
    };
  } finally {
    await Promise.all([server.stop(), workspace.stop()]);
  }
}
