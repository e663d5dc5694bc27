#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { emulate } from "./emulate.js";
import { exportCommand } from "./export.js";
import { importCommand } from "./import.js";
import { mcp } from "./mcp.js";
import { schema } from "./schema.js";
import { start } from "./start.js";
import { webhooks } from "./webhooks.js";

const USAGE = `Usage: intercom-graph <command> [options]

  start      serve the graph; without INTERCOM_ACCESS_TOKEN over an embedded Intercom emulator
  emulate    serve the emulator alone
  schema     print, write or check the subgraph's schema
  webhooks   check whether Intercom's webhooks would be taken
  export     write contacts to files
  import     write contacts of a file to Intercom
  mcp        tools for one agent, over standard input and output

  --help     this page, or that of a command: intercom-graph start --help
  --version  the version of this package
`;

const commands: Readonly<Record<string, (argv: string[]) => Promise<void>>> = {
  start,
  emulate,
  schema,
  webhooks,
  export: exportCommand,
  import: importCommand,
  mcp,
};

const [name = "", ...argv] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  await command(argv);
} else if (name === "--version") {
  const file = new URL("../../package.json", import.meta.url);
  console.log((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version);
} else if (name === "--help") {
  process.stdout.write(USAGE);
} else {
  console.error(name === "" ? USAGE : `Unknown command "${name}".\n\n${USAGE}`);
  process.exitCode = 2;
}
