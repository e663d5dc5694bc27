import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { createExecute, type Execute } from "./execute.js";

/** A gateway in a process of its own. */
export interface GatewayProcess extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  readonly execute: Execute;
  /** What it has written to its output so far. */
  output(): string;
  /** Leaves its outputs open and reads no more of them. */
  stopReading(): void;
  /** Closes its outputs, as a reader that ends does. */
  closeOutputs(): void;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code once it has ended; `null` when a signal ended it. */
  readonly exitCode: Promise<number | null>;
  /** Ends it, and tells its exit code. */
  close(): Promise<number | null>;
}

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** What is published, for what is measured. */
export const BUILT = [fileAt("dist/cli/main.js")];
const DEFAULTS = {
  HOST: "127.0.0.1",
  PORT: "0",
  AUTH: "none",
  LOG_LEVEL: "silent",
  SHUTDOWN_DELAY_MS: "0",
};

/** Starts `intercom-graph start` with these variables, on a free port. */
export async function startGatewayProcess(
  env: Readonly<Record<string, string>>,
  program: readonly string[] = [inject("compiledCommand")],
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [...program, "start"], {
    cwd: tmpdir(), // where no .env of a developer lies
    env: { PATH: process.env["PATH"], ...DEFAULTS, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const exited = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /The graph is at (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    exited.then(() => reject(new Error(`The gateway ended before it served: ${output}`)), reject);
  });
  const exitCode = exited.then(() => child.exitCode);
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    return exitCode;
  };
  return {
    url,
    pid: child.pid ?? 0,
    execute: createExecute(url),
    output: () => output,
    stopReading() {
      for (const stream of [child.stdout, child.stderr]) stream.pause();
    },
    closeOutputs() {
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
    },
    kill: (signal) => void child.kill(signal),
    exitCode,
    close,
    async [Symbol.asyncDispose]() {
      await close();
    },
  };
}
