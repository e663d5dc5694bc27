import { syncBuiltinESMExports } from "node:module";
import { setTimeout as delay } from "node:timers/promises";
import v8 from "node:v8";
import { ApolloServer } from "@apollo/server";
import { readConfig } from "../../src/config/config.js";
import { AsyncDisposableStack } from "../../src/disposable-stack.js";
import { type Gateway, startGateway } from "../../src/entry/start-gateway.js";

// A program that embeds the graph, for test/entry/failed-start.test.ts: it starts the graph in ways that fail, prints what
// each of them left behind, and never ends the process by itself.

interface Outcome {
  readonly name: string;
  /** The error's message; `null` when nothing failed. */
  readonly error: string | null;
  /** What would keep the process from its end. */
  readonly left: readonly string[];
}

// Flags hold for the whole process, which is not ours: setting one would fail every start below.
v8.setFlagsFromString = () => {
  throw new Error("A flag of V8 was set.");
};
syncBuiltinESMExports();

const EVERYTHING = { HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "silent", SHUTDOWN_DELAY_MS: "0" };

const { defer } = AsyncDisposableStack.prototype;
const { start } = ApolloServer.prototype;
/** Whatever kept the process busy before anything was started, such as its pipes. */
const before = process.getActiveResourcesInfo();

const [taken = "", keys = ""] = process.argv.slice(2);
const steps = await countSteps();
for (let step = 1; step <= steps; step += 1) await report(`after step ${step}`, () => failAfter(step));
for (const [name, env] of Object.entries(faults())) await report(name, () => started(env));
await report("apollo.start", () => {
  ApolloServer.prototype.start = () => Promise.reject(new Error("apollo"));
  return started({});
});
await report("every release", async () => {
  AsyncDisposableStack.prototype.defer = function (this: AsyncDisposableStack, release) {
    defer.call(this, async () => {
      await release();
      throw new Error("release");
    });
  };
  const gateway = await started(richest());
  await gateway.close();
});

function started(env: Readonly<Record<string, string>>): Promise<Gateway> {
  return startGateway(readConfig({ ...EVERYTHING, ...env }));
}

/** As many parts as one process can have. */
function richest(): Readonly<Record<string, string>> {
  return {
    REDIS_URL: "redis://127.0.0.1:1",
    METRICS_PORT: "0",
    HEALTH_PORT: "0",
    AUTH: "api-key",
    API_KEYS_FILE: keys,
    CALLER_REQUESTS_PER_MINUTE: "60",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1",
  };
}

function faults(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    "the safelist's file": { SAFELIST_FILE: "/nowhere" },
    "the user edge": { FEDERATION_USER_TYPE: "Contact" },
    "the emulator's port": { EMULATOR_PORT: taken },
    "the graph's port": { PORT: taken },
    "the graph's port, while Redis is away": { ...richest(), PORT: taken },
    "the metrics' port": { ...richest(), METRICS_PORT: taken },
    "the health's port": { ...richest(), HEALTH_PORT: taken },
  };
}

/** The steps that open something, of a start that has every part. */
async function countSteps(): Promise<number> {
  let count = 0;
  AsyncDisposableStack.prototype.defer = function (this: AsyncDisposableStack, release) {
    count += 1;
    defer.call(this, release);
  };
  await report("nothing", async () => (await started(richest())).close());
  return count;
}

/** Fails right after the step has opened something. */
function failAfter(step: number): Promise<unknown> {
  let count = 0;
  AsyncDisposableStack.prototype.defer = function (this: AsyncDisposableStack, release) {
    defer.call(this, release);
    count += 1;
    if (count === step) throw new Error(`step ${step}`);
  };
  return started(richest());
}

async function report(name: string, run: () => Promise<unknown>): Promise<void> {
  const error = await run().then(
    () => null,
    (thrown: Error) => thrown.message,
  );
  AsyncDisposableStack.prototype.defer = defer;
  ApolloServer.prototype.start = start;
  const outcome: Outcome = { name, error, left: await leftBehind() };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

/** Sockets that were closed are gone a few turns later. */
async function leftBehind(): Promise<string[]> {
  let left: string[] = [];
  for (let wait = 1; wait < 2_000; wait *= 2) {
    left = process.getActiveResourcesInfo();
    for (const name of before) if (left.includes(name)) left.splice(left.indexOf(name), 1);
    if (left.length === 0) break;
    await delay(wait);
  }
  return left;
}
