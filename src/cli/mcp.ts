import { parseArgs } from "node:util";
import { pino } from "pino";
import { type Config, readConfig } from "../config/config.js";
import { ConfigError } from "../config/config-error.js";
import { SCOPES, type Scope } from "../config/scopes.js";
import { endOnSignals } from "./end-on-signals.js";
import { readSettings } from "./env-file.js";
import { exitWith, flagsOrExit } from "./exit.js";

/** The page that --help shows. */
const HELP = `intercom-graph mcp: tools for one agent, over standard input and output

Usage: intercom-graph mcp [options]

  --scopes <list>    what the tools may read and do, separated by commas, such
                     as contacts:read,pii                      (everything)
  --help             this page

A desktop client starts this command and speaks MCP with it. It reads the same
variables as intercom-graph start, from the environment that the client gives
it and from a file .env in the working directory; MCP is on, and AUTH and its
variables make no difference, because only the client reaches it. Without
INTERCOM_ACCESS_TOKEN the embedded Intercom emulator answers. Tools that write
need MCP_MUTATIONS=on. Log lines go to standard error.
`;

/** Who calls is known here: the program that started this one. */
const CALLERS = /^(AUTH|API_KEYS(_FILE)?|JWT_\w+|PUBLIC_URL)$/;

/** Serves the tools until the client goes or a signal comes. Exit code 2 when the configuration is wrong, 1 when it cannot start. */
export async function mcp(argv: string[]): Promise<void> {
  const flags = flagsOrExit("mcp", () => readFlags(argv));
  if (flags === null) return void process.stdout.write(HELP);
  const config = configOrExit();
  // Not through the log's own output: standard output belongs to the protocol.
  const logger = pino(
    {
      level: config.telemetry.logLevel,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination(2),
  );
  const { serveMcpStdio } = await import("../entry/serve-mcp.js");
  const served = await serveMcpStdio(config, { ...flags, logger }).catch((error: unknown) =>
    exitWith(error instanceof ConfigError ? 2 : 1, (error as Error).message),
  );
  const end = endOnSignals({
    SIGTERM: served.close,
    SIGINT: served.close,
    onFailure: () => process.exit(1),
  });
  process.stdin.once("close", () => end(0));
  process.on("unhandledRejection", (error) =>
    logger.error({ fault: error instanceof Error ? error.name : "" }),
  );
  if (served.emulatorUrl)
    console.error("INTERCOM_ACCESS_TOKEN is not set. The tools use the embedded Intercom emulator.");
}

function readFlags(args: string[]): { readonly scopes?: readonly Scope[] } | null {
  const options = { scopes: { type: "string" }, help: { type: "boolean" } } as const;
  const { scopes, help } = parseArgs({ args, options }).values;
  if (help) return null;
  if (scopes === undefined) return {};
  const given = scopes.split(/[\s,]+/).filter((it) => it !== "");
  const unknown = given.find((it) => !(SCOPES as readonly string[]).includes(it));
  if (unknown !== undefined || given.length === 0)
    throw new Error(`--scopes must be some of: ${SCOPES.join(", ")}`);
  return { scopes: given as Scope[] };
}

function configOrExit(): Config {
  try {
    const { variables } = readSettings(process.env, process.cwd());
    const others = Object.entries(variables).filter(([name]) => !CALLERS.test(name));
    return readConfig({ ...Object.fromEntries(others), AUTH: "none", MCP: "on" });
  } catch (error) {
    return exitWith(error instanceof ConfigError ? 2 : 1, (error as Error).message);
  }
}
