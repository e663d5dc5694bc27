import type { Calls } from "../../src/emulator/controls/ledger.js";
import { createEmulator, type EmulatorOptions, type FaultRule } from "../../src/emulator/emulator.js";

/** How the workspace is seeded and how its emulator behaves. */
export type EmulatorSettings = Pick<
  EmulatorOptions,
  "contacts" | "seed" | "rateLimit" | "latencyMs" | "searchLagMs" | "timezone"
>;

/** The Intercom of a test, controlled only over HTTP, so that it can as well run in a process of its own. */
export interface TestEmulator extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  /** What was asked of Intercom since the last reset. */
  calls(): Promise<Calls>;
  /** The calls that `run` makes Intercom answer; faults that wait for a call go on waiting. */
  costOf(run: () => Promise<unknown>): Promise<Calls>;
  /** Starts anew: workspace, calls and faults. Settings not given are those of the start. */
  reset(settings?: EmulatorSettings): Promise<void>;
  /** Spoils the next calls that fit; replaces the rules before. */
  faults(rules: readonly Partial<FaultRule>[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * No test should wait for a window of ten seconds by accident. With TEST_SEARCH_LAG_MS every test that does not set a lag
 * of its own has one: what it reads must be right nevertheless.
 */
const USUAL: EmulatorSettings = {
  rateLimit: 1_000_000,
  searchLagMs: Number(process.env["TEST_SEARCH_LAG_MS"] ?? 0),
};

/**
 * Starts an emulator on a free port, or takes the one at INTERCOM_BASE_URL and seeds it anew: that one is shared, so a
 * test may hold only one at a time.
 */
export async function startTestEmulator(settings: EmulatorSettings = {}): Promise<TestEmulator> {
  const started = { ...USUAL, ...settings };
  const given = process.env["INTERCOM_BASE_URL"];
  if (given) {
    const emulator = control(given, process.env["INTERCOM_ACCESS_TOKEN"] ?? "", started, async () => {});
    await emulator.reset();
    return emulator;
  }
  const { url, credentials, close } = await createEmulator({ ...started, controls: true });
  return control(url, credentials.token, started, close);
}

function control(
  url: string,
  token: string,
  started: EmulatorSettings,
  close: () => Promise<void>,
): TestEmulator {
  const calls = async () => (await ask(`${url}/_emulator/calls`)) as Calls;
  return {
    url,
    token,
    calls,
    async costOf(run) {
      const before = await calls();
      await run();
      return difference(await calls(), before);
    },
    async reset(settings = {}) {
      await ask(`${url}/_emulator/reset`, { state: true, ...started, ...settings });
    },
    async faults(rules) {
      await ask(`${url}/_emulator/faults`, rules);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function ask(url: string, body?: unknown): Promise<unknown> {
  const post = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch(url, body === undefined ? {} : post);
  if (response.ok) return response.json();
  throw new Error(
    `${url} answered ${response.status}: ${await response.text()} (was it started with --controls?)`,
  );
}

function difference(after: Calls, before: Calls): Calls {
  const byRoute = Object.entries(after.byRoute)
    .map(([route, count]) => [route, count - (before.byRoute[route] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return { total: after.total - before.total, byRoute: Object.fromEntries(byRoute) };
}
