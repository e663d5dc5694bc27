import { parseArgs } from "node:util";
import { graphql } from "graphql";
import { type Config, readConfig } from "../config/config.js";
import { checkWebhooks } from "../webhooks/self-check.js";
import { topicsToTick } from "../webhooks/topics.js";
import { readSettings } from "./env-file.js";
import { exitWith, flagsOrExit } from "./exit.js";

/** The page that --help shows. */
const HELP = `intercom-graph webhooks check: whether Intercom's webhooks would be taken

Usage: intercom-graph webhooks check [options]

  --url <url>    the address in Intercom's Developer Hub
                             (http://localhost:<PORT>/webhooks/intercom)
  --help         this page

Sends the running server a HEAD request and a signed ping, as Intercom does when
the address is entered, and prints the topics to tick. It reads the same
variables as intercom-graph start. Exit code 1 when webhooks would not be taken.
`;

/** Checks the address for webhooks of a server that runs. Exit code 2 when the configuration is wrong, 1 when the check fails. */
export async function webhooks(argv: string[]): Promise<void> {
  const flags = flagsOrExit("webhooks", () => readFlags(argv));
  if (flags === null) return void process.stdout.write(HELP);
  const config = configOrExit();
  const [secret] = config.intercom.clientSecrets;
  if (config.intercom.credentials === null)
    exitWith(
      2,
      "INTERCOM_ACCESS_TOKEN is not set. The embedded emulator sends its webhooks without any setting.",
    );
  if (secret === undefined)
    exitWith(
      2,
      "INTERCOM_CLIENT_SECRET is not set. Copy the client secret of the app from Intercom's Developer Hub, and start the server with it as well.",
    );
  const appId = await workspaceId(config);
  if (appId === null)
    exitWith(
      1,
      "Intercom does not say which workspace INTERCOM_ACCESS_TOKEN opens. Check the token and INTERCOM_REGION.",
    );
  const url = flags.url ?? `http://localhost:${config.serving.port}/webhooks/intercom`;
  const { head, ping, pingMs, fault } = await checkWebhooks({ url, secret, appId });
  const lines = [
    `Address      ${url}`,
    `Workspace    ${appId}`,
    `HEAD         ${head ?? "no answer"}`,
    `Signed ping  ${ping === null ? "no answer" : `${ping} after ${pingMs} ms`}`,
    `Verdict      ${fault ?? "Webhooks are taken."}`,
    "",
    "Topics to tick in Intercom's Developer Hub, below Configure > Webhooks:",
    "",
    ...topicsToTick.map((topic) => `  ${topic}`),
  ];
  console.log(lines.join("\n"));
  if (fault !== null) process.exitCode = 1;
}

function readFlags([what, ...args]: string[]): { readonly url: string | undefined } | null {
  const options = { url: { type: "string" }, help: { type: "boolean" } } as const;
  const flags = what === undefined || what === "check" ? args : [what, ...args];
  const { values } = parseArgs({ args: flags, options });
  if (values.help) return null;
  if (what !== "check") throw new Error("The one thing to do with webhooks is: check");
  if (values.url !== undefined && !/^https?:\/\/./.test(values.url))
    throw new Error(`--url must be an http or https URL, not '${values.url}'`);
  return { url: values.url };
}

function configOrExit(): Config {
  try {
    return readConfig(readSettings(process.env, process.cwd()).variables);
  } catch (error) {
    return exitWith(2, (error as Error).message);
  }
}

/** The id that webhooks of this workspace carry; `null` when Intercom does not tell it. */
async function workspaceId(config: Config): Promise<string | null> {
  const { createGraph } = await import("../entry/create-graph.js");
  const intercom = { ...config.intercom, redisUrl: null };
  const logger = { info() {}, warn() {}, error() {} };
  await using graph = await createGraph({ ...config, intercom }, { logger });
  const { data } = await graphql({
    schema: graph.schema,
    source: "{ intercomWorkspace { id } }",
    contextValue: graph.createContext(),
  });
  const { intercomWorkspace } = (data ?? {}) as {
    readonly intercomWorkspace?: { readonly id: string } | null;
  };
  return intercomWorkspace?.id ?? null;
}
