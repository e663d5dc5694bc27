import { expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import { outputs } from "./attacks/outputs.js";
import { STUCK_MS, titled } from "./target.js";

/** The names of an operation and of a request are in its line: these are as long as a line may have them. */
const NAME = "n".repeat(64);
const ID = "i".repeat(64);
const AT_ONCE = 32;

test.each(titled(outputs))(
  "%s",
  async (_, { env = {}, operations, isBounded, signals, exitCode }) => {
    await using gateway = await startGatewayProcess({ LOG_LEVEL: "info", ...env });
    gateway.stopReading();
    const work = async () => {
      for (let i = 0; i < operations / AT_ONCE; i += 1)
        await gateway.execute(
          untyped(`query ${NAME} { __typename }`),
          {},
          { headers: { "x-request-id": ID } },
        );
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (isBounded) expect(await droppedLines(gateway)).toBeGreaterThan(0);
    for (const [index, signal] of signals.entries()) {
      gateway.kill(signal);
      if (index < signals.length - 1)
        await expect.poll(() => readiness(gateway), { timeout: STUCK_MS }).toBe(503);
    }
    expect(await gateway.exitCode).toBe(exitCode);
  },
  STUCK_MS,
);

async function readiness({ url }: GatewayProcess): Promise<number> {
  return (await fetch(new URL("/health/ready", url))).status;
}

async function droppedLines({ url }: GatewayProcess): Promise<number> {
  const metrics = await (await fetch(new URL("/metrics", url))).text();
  return Number(/^intercom_graph_log_lines_dropped_total (\d+)$/m.exec(metrics)?.[1]);
}
