import type { Config } from "../config/config.js";
import { AsyncDisposableStack } from "../disposable-stack.js";
import { startServer } from "../server/server.js";
import type { ServingOptions } from "./options.js";
import { openServed } from "./served.js";

/** A running gateway. */
export interface Gateway extends AsyncDisposable {
  /** Where GraphQL is served. */
  readonly url: string;
  /** Where health is served: `/health/live` and `/health/ready` are below it. */
  readonly healthUrl: string;
  /** Where the embedded emulator is, or `null` when a real workspace is served. */
  readonly emulatorUrl: string | null;
  /** Announces the end, keeps serving until balancers have noticed it, then closes. */
  shutdown(): Promise<void>;
  /**
   * Takes nothing new, ends when what is at work is done, and releases everything, also when a part of it fails.
   * @throws the first failure
   */
  close(): Promise<void>;
  /** Logs and counts a promise whose failure nobody handled: a fault, and no reason to end. */
  reportUnhandledRejection(error: unknown): void;
  /** Reads the file of API keys now; `null` when there is none. */
  readonly reloadApiKeys: (() => void) | null;
  /** Hands over what was collected for the log: for a process that ends at once. */
  flushLog(): void;
}

/**
 * Starts a server of its own, and resolves once it listens. Without a token the embedded emulator takes Intercom's place.
 * Signals, flags of V8 and handlers of the process stay as they are. When the start fails, everything is released.
 */
export async function startGateway(config: Config, options: ServingOptions = {}): Promise<Gateway> {
  await using starting = new AsyncDisposableStack();
  const {
    core,
    server: serverOptions,
    keyFile,
    watch,
  } = await openServed(config, { ...options, ownsProcess: true }, starting);
  const server = await startServer(serverOptions, starting);
  watch(server.slots);
  const { telemetry, emulator } = core;
  const host = nameOf(config.serving.host);
  const started = starting.move();
  const close = () => started.disposeAsync();
  return {
    url: `http://${host}:${server.port}/graphql`,
    healthUrl: `http://${host}:${server.healthPort}/health`,
    emulatorUrl: emulator?.url ?? null,
    shutdown: () => server.leave().then(close),
    close,
    [Symbol.asyncDispose]: close,
    reportUnhandledRejection: telemetry.reportUnhandledRejection,
    reloadApiKeys: keyFile?.reload ?? null,
    flushLog: telemetry.log.flush,
  };
}

/** A host that a browser can open. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
