import { randomUUID } from "node:crypto";
import type { Config } from "../config/config.js";
import type { Scope } from "../config/scopes.js";
import { AsyncDisposableStack } from "../disposable-stack.js";
import { anybody } from "../server/auth/caller.js";
import type { Logger } from "../telemetry/logger.js";
import { within } from "../within.js";
import { openServed } from "./served.js";

export interface McpStdioOptions {
  /** What the tools may read and do; everything by default. */
  readonly scopes?: readonly Scope[];
  /** Takes the log lines: standard output belongs to the protocol. */
  readonly logger: Logger;
}

/** Tools for one client at standard input and output. */
export interface McpStdio {
  /** Where the embedded emulator is, or `null` when a real workspace is served. */
  readonly emulatorUrl: string | null;
  /** Takes nothing new, waits for calls that run, and releases everything. */
  close(): Promise<void>;
}

/**
 * Serves the tools to the program that started this process. It is trusted as that program's user is: nobody else can reach the
 * process, so callers do not authenticate.
 * @throws ConfigError for operations that cannot be tools
 */
export async function serveMcpStdio(config: Config, { scopes, logger }: McpStdioOptions): Promise<McpStdio> {
  await using opening = new AsyncDisposableStack();
  const { core, server } = await openServed(config, { logger, ownsProcess: true }, opening);
  const { apollo, mcp } = server;
  if (!mcp) throw new Error("MCP is off.");
  await apollo.start();
  opening.defer(() => apollo.stop());
  const caller = { ...anybody, id: "stdio", label: "stdio", ...(scopes && { scopes: new Set(scopes) }) };
  const { serveStdio, StdioServerTransport } = await import("@modelcontextprotocol/server/stdio");
  const transport = new StdioServerTransport(process.stdin, process.stdout, {
    maxBufferSize: config.limits.bodyBytes,
  });
  const running = new Set<Promise<unknown>>();
  const connection = serveStdio(
    () =>
      mcp.createServer({
        request: () => ({ caller, headers: {}, requestId: randomUUID() }),
        onCall: (work) => {
          running.add(work);
          void work.finally(() => running.delete(work));
        },
      }),
    { transport, maxSubscriptions: 0 },
  );
  const opened = opening.move();
  return {
    emulatorUrl: core.emulator?.url ?? null,
    async close() {
      await within(config.serving.shutdown.drainMs, Promise.allSettled([...running]));
      await connection.close();
      await opened.disposeAsync();
    },
  };
}
