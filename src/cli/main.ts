#!/usr/bin/env node
import { emulate } from "./emulate.js";
import { schema } from "./schema.js";
import { start } from "./start.js";

const USAGE = `intercom-graph <command>

  start      serve the graph; without INTERCOM_ACCESS_TOKEN over an embedded Intercom emulator
  emulate    serve the emulator alone (--help for its options)
  schema     print the subgraph's schema (--out FILE writes it, --check FILE compares; --user-type NAME and
             --user-key FIELD add what FEDERATION_USER_TYPE and FEDERATION_USER_KEY add; --api prints it as
             clients see it, without federation's directives)
`;

const commands: Readonly<Record<string, (argv: string[]) => Promise<void>>> = { start, emulate, schema };

const [name = "", ...argv] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  await command(argv);
} else {
  console.error(name === "" || name === "--help" ? USAGE : `There is no command "${name}".\n\n${USAGE}`);
  process.exitCode = name === "--help" ? 0 : 2;
}
