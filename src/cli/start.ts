import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { type Config, readConfig } from "../config/config.js";
import { ConfigError } from "../config/config-error.js";
import type { Gateway } from "../entry/start-gateway.js";
import { turnOffCompilationCache } from "../server/executor/compiled/compilation-cache.js";
import { ignoreBrokenPipe, MAX_WAITING_BYTES } from "../telemetry/log-output.js";
import { endOnSignals } from "./end-on-signals.js";
import { readSettings } from "./env-file.js";
import { exitWith, flagsOrExit } from "./exit.js";
import { explainFailedStart } from "./failed-start.js";

/** The page that --help shows. */
const HELP = `intercom-graph start: serve the graph

Usage: intercom-graph start [options]

  --port <number>     port of the graph; 0 picks a free port    (PORT, or 4000)
  --host <address>    address; 0.0.0.0 is all addresses    (HOST, or localhost)
  --help              this page

All other settings are variables, in the environment or in a file .env in
the working directory. The file never replaces a variable that is set. Without
INTERCOM_ACCESS_TOKEN an embedded Intercom emulator answers. The variables are
in docs/configuration.md.
`;

const FIRST_QUERY = `{ contacts(first: 5) { totalCount nodes { name email tags { name } segments { name } } } }`;

/** What `AUTH=none` beside a token means. */
const OPEN =
  "AUTH=none: everybody who reaches this server can write to customers as any teammate. AUTH=api-key and AUTH=jwt name the teammate of each caller; READ_ONLY=on removes all mutations.";

/** Serves the graph until SIGINT or SIGTERM. Exit code 2 when the configuration is wrong, 1 when it cannot start. */
export async function start(argv: string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) ignoreBrokenPipe(stream);
  const flags = flagsOrExit("start", () => readFlags(argv));
  if (flags === null) return void process.stdout.write(HELP);
  const { config, file } = readConfigOrExit(flags);
  // While it starts as well, SIGHUP must not end it: the file is read again when it is followed.
  if (config.auth.kind === "api-key" && config.auth.file !== null) process.on("SIGHUP", () => {});
  tuneV8(config.serving);
  const { startGateway } = await import("../entry/start-gateway.js");
  const gateway = await startGateway(config).catch((error: unknown) =>
    exitWith(1, explainFailedStart(error, config)),
  );
  endWith(gateway);
  if (file !== null) console.log(`Settings were read from the environment and from ${file}`);
  if (gateway.emulatorUrl) {
    console.log(
      `INTERCOM_ACCESS_TOKEN is not set. The embedded Intercom emulator answers at ${gateway.emulatorUrl}, and its webhooks reach this server`,
    );
  }
  if (config.auth.kind === "none" && !gateway.emulatorUrl && !config.serving.isReadOnly) console.log(OPEN);
  const explorer = config.visibility.explorer === "off" ? "" : " (open it in a browser for the explorer)";
  console.log(`The graph is at ${gateway.url}${explorer}\n`);
  if (config.visibility.console)
    console.log(`The console is at ${gateway.url.replace(/graphql$/, "console")}\n`);
  console.log(`Try this query:\n\n  ${FIRST_QUERY}\n`);
}

/**
 * Flags of V8 for a process of our own: an embedding program decides about its process by itself (docs/embedding.md). The
 * compilation cache would keep the code of every text that was ever evaluated: a gigabyte for 12,000 operations (measured).
 *
 * The other two are for the garbage collector (docs/performance.md has measurements). V8 learns to put objects that often
 * survive directly into the old generation, such as those that hold a page while its operation waits for Intercom; there a
 * page stays long after its use, so pages are kept in the young one. The old generation is collected when it has doubled, and
 * not, as on machines with much memory, when it has grown to four times its size.
 */
function tuneV8({ executor }: Config["serving"]): void {
  if (executor !== "graphql-js") turnOffCompilationCache();
  setFlagsFromString("--no-allocation-site-pretenuring");
  setFlagsFromString("--heap-growing-percent=100");
}

/**
 * SIGTERM ends in order; SIGINT, from a keyboard, without waiting for balancers; an uncaught exception in order as well. An
 * unhandled rejection ends nothing: what one operation left behind is no reason to end all others.
 */
function endWith(gateway: Gateway): void {
  const end = endOnSignals({
    SIGTERM: gateway.shutdown,
    SIGINT: gateway.close,
    onFailure: () => process.exit(1),
  });
  // Without a file of keys SIGHUP keeps its meaning: the terminal is gone, and the process ends.
  if (gateway.reloadApiKeys) process.on("SIGHUP", gateway.reloadApiKeys);
  process.on("exit", gateway.flushLog);
  process.on("unhandledRejection", gateway.reportUnhandledRejection);
  process.on("uncaughtException", (error: unknown) => {
    // Its place only: messages of errors quote what was at work, which may be personal data.
    complain(`uncaughtException: ${error instanceof Error ? placeOf(error) : typeof error}`);
    end(1);
  });
}

/** Output that nobody reads must not cause errors in this process. */
function complain(text: string): void {
  if (process.stderr.writableLength < MAX_WAITING_BYTES) process.stderr.write(`${text}\n`);
}

function placeOf({ name, stack = "" }: Error): string {
  return [name, ...stack.split("\n").filter((line) => /^ +at /.test(line))].join("\n");
}

/** The variables that flags set; `null` when the help page is asked for. */
function readFlags(args: string[]): Readonly<Record<string, string>> | null {
  const options = { port: { type: "string" }, host: { type: "string" }, help: { type: "boolean" } } as const;
  const { port, host, help } = parseArgs({ args, options }).values;
  if (help) return null;
  return { ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) };
}

function readConfigOrExit(flags: Readonly<Record<string, string>>): { config: Config; file: string | null } {
  try {
    const { variables, file } = readSettings(process.env, process.cwd());
    return { config: readConfig({ ...variables, ...flags }), file };
  } catch (error) {
    if (!(error instanceof ConfigError)) return exitWith(1, (error as Error).message);
    return exitWith(2, error.message);
  }
}
