// Starts the built server on the Node that runs this script, asks it the README's query over the embedded emulator, and ends
// it with SIGTERM. CI does this on the versions of Node that do not run the tests.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const LIMIT_MS = 30_000;

const [, body] = /-d '({"query": .*})'/.exec(readFileSync("README.md", "utf8"));
const beganAt = performance.now();
// In dist and with an empty environment: neither a file .env nor a variable of the shell takes part.
const argv = ["cli/main.js", "start", "--port", "0"];
const server = spawn(process.execPath, argv, { cwd: "dist", env: {}, stdio: ["ignore", "pipe", "inherit"] });
const exited = once(server, "exit");
const limit = setTimeout(() => server.kill("SIGKILL"), LIMIT_MS);
try {
  const response = await fetch(await urlOf(server), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  const { data, errors } = await response.json();
  if (errors || data.contacts.totalCount !== 1000 || data.contacts.nodes.length !== 3)
    throw new Error(`The answer is ${JSON.stringify({ data, errors })}`);
} finally {
  server.kill("SIGTERM");
}
const [code, signal] = await exited;
clearTimeout(limit);
if (code !== 0) throw new Error(`The server ended with code ${code}, signal ${signal}`);
process.stdout.write(
  `Node ${process.version}: start, query and end in ${Math.round(performance.now() - beganAt)} ms\n`,
);

async function urlOf({ stdout }) {
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const [, url] = /The graph is at (\S+)/.exec(line) ?? [];
    if (url) {
      stdout.resume();
      return url;
    }
  }
  throw new Error("The server ended before it said its address.");
}
