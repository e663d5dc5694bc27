import { ours } from "./contenders.js";
import { startServer } from "./harness/server-process.js";
import { median, percentile } from "./harness/statistics.js";
import { CLIENT_SECRET, deliver } from "./harness/webhooks.js";
import { startWorkspace } from "./harness/workspace.js";
import { circumstances } from "./report/circumstances.js";
import type { WebhooksResult } from "./report/results.js";

const PER_SECOND = 200;

/** How soon a webhook is answered at 200 a second, beside a `node:http` server that reads the same bytes. */
export async function measureWebhooks(
  isQuick: boolean,
  tick: (done: string) => void,
): Promise<WebhooksResult> {
  const [rounds, seconds] = isQuick ? [1, 1] : [5, 3];
  const workspace = await startWorkspace({ contacts: 10 });
  const { env, ...setting } = ours(workspace.url);
  const servers = {
    floor: await startServer({ script: "bench/dist/contenders/fixed-reply.js" }),
    ours: await startServer({ ...setting, env: { ...env, INTERCOM_CLIENT_SECRET: CLIENT_SECRET } }),
  };
  const run = ({ url }: { url: string }, at: number) =>
    deliver(url, { perSecond: PER_SECOND, count: PER_SECOND * seconds, idOf: (index) => `${at}-${index}` });
  try {
    for (const server of Object.values(servers)) await run(server, -1);
    const measured = { floor: [] as Round[], ours: [] as Round[] };
    for (let round = 0; round < rounds; round += 1) {
      for (const who of ["floor", "ours"] as const) {
        const { times, errors } = await run(servers[who], round);
        measured[who].push({ p50: percentile(times, 0.5), p99: percentile(times, 0.99), errors });
      }
      tick(`webhooks, round ${round + 1}`);
    }
    const of = (who: "floor" | "ours") => ({
      p50: median(measured[who].map(({ p50 }) => p50)),
      p99: median(measured[who].map(({ p99 }) => p99)),
      errors: measured[who].reduce((sum, { errors }) => sum + errors, 0),
    });
    return { ...circumstances(isQuick), perSecond: PER_SECOND, rounds, floor: of("floor"), ours: of("ours") };
  } finally {
    await Promise.all([...Object.values(servers), workspace].map((server) => server.stop()));
  }
}

interface Round {
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}
