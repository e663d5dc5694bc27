import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BIN, ROVER } from "./left-out.js";

/** The folder that holds `subgraph.graphql`. */
const SCHEMA = fileURLToPath(new URL("../../../schema/", import.meta.url));
const DOCUMENT = new URL("../../../docs/federation.md", import.meta.url);

/** The file that the commands publish. */
export const subgraph = await readFile(join(SCHEMA, "subgraph.graphql"), "utf8");

/** The commands that the document shows, each in one line. */
export const documentedCommands: readonly string[] = await readFile(DOCUMENT, "utf8").then((text) =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block
      .replaceAll(/\\\n\s*/g, "")
      .split("\n")
      .filter((line) => /^(rover|hive|wgc) /.test(line)),
  ),
);

/** The one documented command that begins with these words. */
export function documented(...words: readonly string[]): string {
  const found = documentedCommands.filter((command) =>
    words.every((word, at) => command.split(/\s+/)[at] === word),
  );
  if (found.length === 1) return found[0] as string;
  throw new Error(`docs/federation.md has ${found.length} commands "${words.join(" ")}".`);
}

/** Runs a command as a shell does, where the schema is. @returns Its exit code and all that it wrote. */
export async function run(command: string, env: Readonly<Record<string, string>>) {
  const home = await mkdtemp(join(tmpdir(), "publish-"));
  const child = spawn("bash", ["-c", command], {
    cwd: SCHEMA,
    env: {
      PATH: [BIN, ROVER, process.env["PATH"]].join(delimiter),
      HOME: home,
      DO_NOT_TRACK: "1", // telemetry, and questions whether there is a newer version, in the words of each
      DISABLE_UPDATE_CHECK: "true",
      APOLLO_TELEMETRY_DISABLED: "1",
      APOLLO_ROVER_SKIP_UPDATE: "1",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const read = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const [code] = (await once(child, "close")) as [number | null];
  await rm(home, { recursive: true });
  return { code, output };
}
