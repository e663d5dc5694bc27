import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

/**
 * Prints, writes or checks the subgraph's SDL, with the edge of FEDERATION_USER_TYPE and the scopes of fields where they
 * are asked for, or the schema as clients see it. Exit code 1 when the checked file differs.
 */
export async function schema(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      out: { type: "string" },
      check: { type: "string" },
      api: { type: "boolean", default: false },
      "auth-directives": { type: "boolean", default: false },
      "user-type": { type: "string" },
      "user-key": { type: "string", default: "id" },
    },
  });
  const { buildSubgraph } = await import("../graph/schema.js");
  const { toApiSdl } = await import("../graph/api-sdl.js");
  const type = values["user-type"];
  const userEdge = type === undefined ? null : { type, key: values["user-key"] };
  const subgraph = buildSubgraph({ maxRepresentations: 500, userEdge });
  const federated = values["auth-directives"] ? await withAuth(subgraph.sdl) : subgraph.sdl;
  const sdl = values.api ? toApiSdl(federated) : federated;
  if (values.out) return writeFile(values.out, sdl);
  if (values.check === undefined) return void process.stdout.write(sdl);
  const committed = await readFile(values.check, "utf8").catch(() => "");
  if (committed === sdl) return;
  console.error(
    `${values.check} is not what the code says. Run \`npm run schema\`, look at the difference and commit it.`,
  );
  process.exitCode = 1;
}

async function withAuth(sdl: string): Promise<string> {
  const { withAuthDirectives } = await import("../server/auth/auth-directives.js");
  return withAuthDirectives(sdl);
}
