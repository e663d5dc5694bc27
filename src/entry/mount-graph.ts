import type { Server as HttpServer } from "node:http";
import type { Server as HttpsServer } from "node:https";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
} from "fastify";
import type { Config } from "../config/config.js";
import { ConfigError } from "../config/config-error.js";
import { AsyncDisposableStack } from "../disposable-stack.js";
import { serveConsole } from "../server/console/serve-console.js";
import { openExplorer } from "../server/explorer/explorer.js";
import { openGraphServer } from "../server/graph-server.js";
import { serveHealth } from "../server/health/health.js";
import { hasCors } from "../server/http/http-server.js";
import { serveMetrics } from "../server/http/metrics-route.js";
import type { ServingOptions } from "./options.js";
import { openServed } from "./served.js";

export interface MountOptions extends ServingOptions {
  /** Path in front of every route of the graph; "/intercom" by default. Each graph of an application needs its own. */
  readonly prefix?: `/${string}`;
}

/** A graph on a Fastify instance. It closes with that instance. */
export interface MountedGraph {
  /** Path of the graph, such as `/intercom/graphql`. */
  readonly path: string;
  /** Where the embedded emulator is, or `null` when a real workspace is served. */
  readonly emulatorUrl: string | null;
  /** Reads the file of API keys now; `null` when there is none. */
  readonly reloadApiKeys: (() => void) | null;
}

/**
 * Serves the graph on a Fastify 5 instance that has not been started yet, at `<prefix>/graphql`, with `<prefix>/health/live`,
 * `<prefix>/health/ready` and `<prefix>/metrics` beside it, the explorer that EXPLORER selects and the console. Body parser, error handler, CORS, limits and headers hold for these
 * routes only; log lines go to the instance's logger. The process, its signals and the connections stay the application's.
 *
 * @throws ConfigError when the configuration has settings that only a server of our own can follow. Whatever makes it reject, nothing stays open.
 */
export async function mountGraph<
  Server extends HttpServer | HttpsServer,
  Logger extends FastifyBaseLogger,
  Types extends FastifyTypeProvider,
>(
  app: FastifyInstance<
    Server,
    RawRequestDefaultExpression<Server>,
    RawReplyDefaultExpression<Server>,
    Logger,
    Types
  >,
  config: Config,
  { prefix = "/intercom", ...options }: MountOptions = {},
): Promise<MountedGraph> {
  // The types of server, logger and schemas make no difference to the routes.
  const host = app as unknown as FastifyInstance;
  checkMountable(config, host);
  await using opening = new AsyncDisposableStack();
  const { core, server, keyFile, watch } = await openServed(config, { logger: app.log, ...options }, opening);
  const graph = await openGraphServer(server, opening);
  watch(graph.slots);
  const plugin = async (routes: FastifyInstance) => {
    const { explorer, auth } = server;
    const needsKey = auth.kind !== "none";
    const { page, serve: serveExplorer } = openExplorer(explorer, { needsKey, prefix: routes.prefix });
    await graph.serve(routes, page);
    serveExplorer(routes);
    if (server.servesConsole) serveConsole(routes, { needsKey });
    serveHealth(routes, graph.readiness, graph.webhooks);
    serveMetrics(routes, core.telemetry.metrics);
    const mounted = opening.move();
    routes.addHook("preClose", async () => graph.leave());
    routes.addHook("onClose", async () => {
      await graph.drained();
      await mounted.disposeAsync();
    });
  };
  await host.register(plugin, { prefix });
  return {
    path: `${prefix}/graphql`,
    emulatorUrl: core.emulator?.url ?? null,
    reloadApiKeys: keyFile?.reload ?? null,
  };
}

/** @throws ConfigError for settings that only a server of our own can follow */
function checkMountable({ serving }: Config, host: FastifyInstance): void {
  const listeners = { METRICS_PORT: serving.metricsPort, HEALTH_PORT: serving.healthPort };
  const faults = Object.entries(listeners)
    .filter(([, port]) => port !== null)
    .map(([name]) => `${name} has no effect on a mounted graph, which has no port of its own: remove it`);
  if (serving.corsOrigins.length > 0 && hasCors(host))
    faults.push(
      "CORS_ORIGINS has no effect when the application registers @fastify/cors for all of its routes: remove one of the two",
    );
  if (faults.length > 0) throw new ConfigError(faults);
}
