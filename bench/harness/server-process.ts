import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** What a process has used since it began. */
export interface Usage {
  readonly cpuMicros: number;
  readonly rssBytes: number;
  /** 99th percentile of the event loop's delay since the last answer, in milliseconds. */
  readonly loopDelayMs: number;
  /** The longest of them, in milliseconds. */
  readonly longestDelayMs: number;
  /** The most memory that the process has had since it began. */
  readonly peakRssBytes: number;
}

export interface ServerSetting {
  /** A script below the project's root. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What answers with 2xx once the server is ready; any answer of `/` will do when left out. */
  readonly readyPath?: string;
  /** Cores that the process may use, as `taskset` takes them. */
  readonly cores?: string;
}

/** A server in a process of its own, preloaded with the probe. */
export interface ServerProcess {
  readonly name: string;
  readonly url: string;
  /** Spawn to the first answer that says it is ready. */
  readonly readyMs: number;
  /** Its own, or that of the replicas that it has started. */
  usage(of?: "usage" | "replicas"): Promise<Usage>;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PROBE = new URL("probe.js", import.meta.url).href;
const READY_WITHIN_MS = 60_000;
const POLL_MS = 10;

/**
 * Starts a script as production would, with the address to listen on in HOST and PORT. Its output is thrown away: a pipe
 * would be read by the process that makes the load.
 * @throws when it ends, or is not ready within a minute
 */
export async function startServer(setting: ServerSetting): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const command = [
    process.execPath,
    "--import",
    PROBE,
    resolve(ROOT, setting.script),
    ...(setting.args ?? []),
  ];
  const [file = "", ...args] = setting.cores ? ["taskset", "-c", setting.cores, ...command] : command;
  const started = performance.now();
  const child = spawn(
    file,
    args.map((arg) => arg.replaceAll("{port}", String(port))),
    {
      cwd: tmpdir(), // a developer's .env in the project must not change what is measured
      env: {
        PATH: process.env["PATH"],
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: String(port),
        ...setting.env,
      },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    },
  );
  await untilReady(child, `${url}${setting.readyPath ?? "/"}`, setting);
  return {
    name: setting.script,
    url,
    readyMs: performance.now() - started,
    async usage(of = "usage") {
      child.send(of);
      const [usage] = (await once(child, "message")) as [Usage];
      return usage;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function untilReady(child: ChildProcess, url: string, { script, readyPath }: ServerSetting) {
  const giveUp = performance.now() + READY_WITHIN_MS;
  while (performance.now() < giveUp) {
    if (child.exitCode !== null) throw new Error(`${script} ended with code ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer && (answer.ok || !readyPath)) return;
    await sleep(POLL_MS);
  }
  child.kill("SIGKILL");
  throw new Error(`${script} was not ready within ${READY_WITHIN_MS / 1000} s`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
