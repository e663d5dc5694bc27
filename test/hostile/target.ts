import { expect } from "vitest";
import { apiKeys } from "../testkit/api-keys.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";

/** Whom the gateway under attack knows. */
export const SCOPES = {
  all: ["contacts:read", "contacts:write", "pii"],
  reader: ["contacts:read"],
  writer: ["contacts:write"],
  editor: ["contacts:read", "contacts:write"],
  bulk: ["lane:bulk"],
} as const;
export type CallerName = keyof typeof SCOPES;

/** Whatever a client sent or Intercom holds that must be in no error and no log. */
export const CANARY = "canary";

/** Nothing here is timed: whatever takes so long, in milliseconds, would never end. */
export const STUCK_MS = 120_000;

/** A gateway in a process of its own, whose life is watched, over an emulator. */
export interface Target extends AsyncDisposable {
  readonly emulator: TestEmulator;
  readonly gateway: GatewayProcess;
  /** What must hold after every attack, whatever it was: the process lives, health answers, and nothing went wrong inside. */
  expectUnharmed(): Promise<void>;
  /** The CPU time that the process has taken so far, in seconds: unlike the clock's, it does not grow by what others do. */
  cpuSeconds(): Promise<number>;
}

/** Rows of the catalogue with what must hold of each as its title. */
export const titled = <Row extends { readonly entry: string; readonly holds: string }>(
  rows: readonly Row[],
) => rows.map((row) => [row.entry ? `${row.holds} (${row.entry})` : row.holds, row] as const);

/** Starts one as it would be in production. */
export async function startTarget(env: Readonly<Record<string, string>> = {}): Promise<Target> {
  const emulator = await startTestEmulator({ contacts: 600 });
  const gateway = await startGatewayProcess({
    NODE_ENV: "production",
    LOG_LEVEL: "info",
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    ...apiKeys(SCOPES),
    ...env,
  });
  let read = 0;
  return {
    emulator,
    gateway,
    async expectUnharmed() {
      expect((await fetch(new URL("/health/live", gateway.url))).status, "the health of the process").toBe(
        200,
      );
      const log = gateway.output();
      const news = log.slice(read);
      read = log.length;
      expectCleanLog(news);
    },
    async cpuSeconds() {
      const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
      return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]);
    },
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await emulator.close();
    },
  };
}

/** How many operations are at work. */
export async function inFlight({ gateway }: Pick<Target, "gateway">): Promise<number> {
  const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
  return Number(/^intercom_graph_in_flight (\d+)/m.exec(metrics)?.[1]);
}

/** The codes of an answer's errors, those of mutations included, each once. */
export function codesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = ""]) => code))].sort();
}

/** No fault of the gateway's own, nothing that nobody caught, and nothing of what a client sent. */
export function expectCleanLog(log: string): void {
  const lines = log.split("\n").filter((line) => /"fault"|unhandledRejection|uncaughtException/.test(line));
  expect(lines, "faults in the log").toEqual([]);
  expect(log.toLowerCase()).not.toContain(CANARY);
}
