import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type EmulatorSeed,
} from "../emulator/emulator.js";
import { ignoreBrokenPipe } from "../telemetry/log-output.js";
import { endOnSignals } from "./end-on-signals.js";
import { flagsOrExit } from "./exit.js";

/** The page that --help shows. */
export const HELP = `intercom-graph emulate: an emulator of Intercom's REST API, in memory

Usage: intercom-graph emulate [options]

Where it listens
  --port <number>           port; 0 picks a free port                     (4010)
  --host <address>          address                                  (127.0.0.1)

What is in it
  --contacts <number>       people to seed                                (1000)
  --seed <number>           the same seed gives the same people              (1)
  --seed-data <file>        your own data instead of invented people: JSON with
                            lists of contacts, companies, tags and so on
                            (docs/emulator.md); no --contacts, no --seed
  --timezone <IANA name>    where the workspace's days begin               (UTC)
  --state <file>            keep everything in a file: loaded if it exists
                            (the three options above are then ignored),
                            saved after writes and on exit

How it behaves
  --rate-limit <number>     calls allowed in each 10 seconds              (1667)
  --latency <time>          delay every answer; 50-150ms picks a random
                            time in this range for each                      (0)
  --search-lag <time>       delay of lists, searches and segments
                            behind writes; GET by id has no delay            (0)

Webhooks
  --webhook-url <url>       send every write to this URL; it must answer
                            a HEAD request with 2xx now
  --webhook-secret <text>   the secret that signs them         (emulator-secret)
  --webhook-duplicate <number>
                            so many in a hundred are sent twice              (0)
  --webhook-shuffle <time>  each waits up to this time: the order changes    (0)
  --webhook-bulk-silence    POST /tags with users sends nothing
  --webhook-minute <time>   how long a minute lasts before they are sent
                            again: 1 after a failure, 1 to 120 after 429   (60s)

Tests
  --controls                open /_emulator/calls, /reset, /faults,
                            /webhooks and /ping
  --help                    this page

A <time> is milliseconds, or has a unit: 250, 250ms, 2s. The version is 2.14
unless a call's Intercom-Version asks for another. Any Bearer token is accepted:

  curl -H "Authorization: Bearer any" http://127.0.0.1:4010/contacts

  new IntercomClient({ baseUrl: "http://127.0.0.1:4010", token: "any" })

People to try: the users with external_id seed-many (11 tags, 12 companies, 60
notes), seed-merge-user (a lead shares the address merge.me@example.com),
auth0|seed-user, and seed-archived. What is emulated, and how: docs/emulator.md
`;

const FLAGS = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  contacts: { type: "string" },
  seed: { type: "string" },
  "seed-data": { type: "string" },
  "rate-limit": { type: "string", default: "1667" },
  latency: { type: "string", default: "0" },
  "search-lag": { type: "string", default: "0" },
  timezone: { type: "string", default: "UTC" },
  state: { type: "string" },
  "webhook-url": { type: "string" },
  "webhook-secret": { type: "string" },
  "webhook-duplicate": { type: "string", default: "0" },
  "webhook-shuffle": { type: "string", default: "0" },
  "webhook-bulk-silence": { type: "boolean", default: false },
  "webhook-minute": { type: "string", default: "60s" },
  controls: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/**
 * Runs the emulator in a process of its own until it is interrupted. A flag that is wrong, or a port that is taken, is
 * explained in one line, and the process exits with 2.
 */
export async function emulate(argv: string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) ignoreBrokenPipe(stream);
  const flags = flagsOrExit("emulate", () => readFlags(argv));
  if (flags === null) {
    console.log(HELP);
    return;
  }
  const emulator = await startEmulator(flags).catch(fail);
  endOnSignals({ SIGTERM: emulator.close, SIGINT: emulator.close, onFailure: fail });
  console.log(`Intercom emulator   ${emulator.url}`);
  console.log(`Access token        ${emulator.credentials.token} (any other token is accepted too)`);
  const invented = `${flags.contacts} contacts, seed ${flags.seed}`;
  console.log(`Workspace           ${flags.stateFile ?? flags.seedFile ?? invented}`);
  if (flags.webhookUrl !== undefined) console.log(`Webhooks            ${flags.webhookUrl}`);
  if (flags.controls) console.log(`Controls            ${emulator.url}/_emulator/calls`);
}

/** The options of the emulator, and the path of a file with own data. */
interface EmulateFlags extends EmulatorOptions {
  seedFile?: string;
}

async function startEmulator({ seedFile, ...options }: EmulateFlags): Promise<Emulator> {
  if (seedFile === undefined) return createEmulator(options);
  const text = await readFile(seedFile, "utf8");
  return createEmulator({ ...options, seed: parseSeed(text, seedFile) });
}

/** Reads a file of own data; the emulator checks what is in it. */
function parseSeed(text: string, path: string): EmulatorSeed {
  let seed: unknown;
  try {
    seed = JSON.parse(text);
  } catch {
    throw new Error(`${path} is not valid JSON`);
  }
  if (typeof seed === "object" && seed !== null && !Array.isArray(seed)) return seed;
  throw new Error(`${path} must contain a JSON object with lists such as contacts and tags`);
}

/** Reads the flags; null when the help page is asked for. */
export function readFlags(argv: string[]): EmulateFlags | null {
  const { values } = parseArgs({ args: argv, options: FLAGS, strict: true });
  if (values.help) return null;
  return {
    port: readCount("--port", values.port),
    host: values.host,
    ...readSeed(values),
    rateLimit: readCount("--rate-limit", values["rate-limit"]),
    ...readLatency(values.latency),
    searchLagMs: readMilliseconds("--search-lag", values["search-lag"]),
    timezone: values.timezone,
    controls: values.controls,
    ...(values.state === undefined ? {} : { stateFile: values.state }),
    ...(values["webhook-url"] === undefined ? {} : { webhookUrl: values["webhook-url"] }),
    webhookDuplicate: readCount("--webhook-duplicate", values["webhook-duplicate"]),
    webhookShuffleMs: readMilliseconds("--webhook-shuffle", values["webhook-shuffle"]),
    webhookBulkSilence: values["webhook-bulk-silence"],
    webhookMinuteMs: readMilliseconds("--webhook-minute", values["webhook-minute"]),
    ...(values["webhook-secret"] === undefined ? {} : { webhookSecret: values["webhook-secret"] }),
  };
}

/** The data that the workspace starts with: invented people, or a file of own data. */
function readSeed(values: {
  contacts?: string | undefined;
  seed?: string | undefined;
  "seed-data"?: string | undefined;
}): { contacts: number; seed: number } | { seedFile: string } {
  const { contacts, seed, "seed-data": seedFile } = values;
  if (seedFile === undefined)
    return { contacts: readCount("--contacts", contacts ?? "1000"), seed: readCount("--seed", seed ?? "1") };
  if (contacts === undefined && seed === undefined) return { seedFile };
  throw new Error("--seed-data cannot be combined with --contacts or --seed. Remove one of them.");
}

/** One time, or the two that every answer's is drawn between; a unit may stand behind the second alone. */
function readLatency(text: string): { latencyMs: number; latencyJitterMs: number } {
  const [from = "", to, ...more] = text.split("-");
  if (to === undefined) return { latencyMs: readMilliseconds("--latency", from), latencyJitterMs: 0 };
  const unit = /[a-z]+$/.exec(to)?.[0] ?? "";
  const latencyMs = readMilliseconds("--latency", /\d$/.test(from) ? from + unit : from);
  const latencyJitterMs = readMilliseconds("--latency", to) - latencyMs;
  if (latencyJitterMs >= 0 && more.length === 0) return { latencyMs, latencyJitterMs };
  throw new Error(`--latency must be a time such as 50ms, or a range such as 50-150ms, not '${text}'`);
}

function readCount(flag: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new Error(`${flag} must be a whole number, not '${text}'`);
}

function readMilliseconds(flag: string, text: string): number {
  const [, amount, unit] = /^(\d{1,7})(ms|s)?$/.exec(text) ?? [];
  if (amount === undefined)
    throw new Error(`${flag} must be a number of milliseconds, or a time such as 250ms or 2s, not '${text}'`);
  return Number(amount) * (unit === "s" ? 1000 : 1);
}

/** Failures of the start come from flags, too: a port that is taken, a file that is broken. */
function fail(error: unknown): never {
  return flagsOrExit("emulate", () => {
    throw error;
  });
}
