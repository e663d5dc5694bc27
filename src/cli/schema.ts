import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

/** Prints, writes or checks the subgraph's SDL. Exit code 1 when the checked file differs. */
export async function schema(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { out: { type: "string" }, check: { type: "string" } },
  });
  const { buildSubgraph } = await import("../graph/schema.js");
  const { sdl } = buildSubgraph({ maxRepresentations: 500 });
  if (values.out) return writeFile(values.out, sdl);
  if (values.check === undefined) return void process.stdout.write(sdl);
  const committed = await readFile(values.check, "utf8").catch(() => "");
  if (committed === sdl) return;
  console.error(
    `${values.check} is not what the code says. Run \`npm run schema\`, look at the difference and commit it.`,
  );
  process.exitCode = 1;
}
