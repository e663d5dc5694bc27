import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Subgraph } from "../graph/schema.js";
import { flagsOrExit } from "./exit.js";

/** The page that --help shows. */
const HELP = `intercom-graph schema: the subgraph's schema (SDL)

Usage: intercom-graph schema [options]

  --out <file>          write it to a file instead of printing it
  --check <file>        compare it with a file; exit code 1 when they differ
  --api                 as clients see it, without federation's directives
  --auth-directives     with @authenticated and @requiresScopes, for routers
                        that enforce them
  --user-type <name>    with the edge that FEDERATION_USER_TYPE adds
  --user-key <field>    key of that type                                   (id)
  --help                this page
`;

const FLAGS = {
  out: { type: "string" },
  check: { type: "string" },
  api: { type: "boolean", default: false },
  "auth-directives": { type: "boolean", default: false },
  "user-type": { type: "string" },
  "user-key": { type: "string", default: "id" },
  help: { type: "boolean", default: false },
} as const;

/**
 * Prints, writes or checks the subgraph's SDL, with the edge of FEDERATION_USER_TYPE and the scopes of fields where they
 * are asked for, or the schema as clients see it. Exit code 1 when the checked file differs.
 */
export async function schema(argv: string[]): Promise<void> {
  const { values } = flagsOrExit("schema", () => parseArgs({ args: argv, options: FLAGS }));
  if (values.help) return void process.stdout.write(HELP);
  const { buildSubgraph } = await import("../graph/schema.js");
  const { toApiSdl } = await import("../graph/federation/api-sdl.js");
  const type = values["user-type"];
  const userEdge = type === undefined ? null : { type, key: values["user-key"] };
  const subgraph = buildSubgraph({ userEdge });
  const federated = values["auth-directives"] ? await withAuth(subgraph) : subgraph.sdl;
  const sdl = values.api ? toApiSdl(federated) : federated;
  if (values.out) return writeFile(values.out, sdl);
  if (values.check === undefined) return void process.stdout.write(sdl);
  const committed = await readFile(values.check, "utf8").catch(() => "");
  if (committed === sdl) return;
  console.error(
    `${values.check} differs from the schema in the code. Run \`npm run schema\`, review the difference and commit it.`,
  );
  process.exitCode = 1;
}

async function withAuth(subgraph: Subgraph): Promise<string> {
  const { withAuthDirectives } = await import("../server/auth/auth-directives.js");
  return withAuthDirectives(subgraph);
}
