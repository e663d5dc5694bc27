import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { AsyncDisposableStack } from "../disposable-stack.js";
import { within } from "../within.js";
import type { Slots } from "./admission/load/slots.js";
import { serveConsole } from "./console/serve-console.js";
import { openExplorer } from "./explorer/explorer.js";
import { type GraphServerOptions, openGraphServer } from "./graph-server.js";
import { serveHealth } from "./health/health.js";
import { asksForPage } from "./http/graphql-route.js";
import { createHttpServer } from "./http/http-server.js";
import { serveMetrics } from "./http/metrics-route.js";
import { createOwnListener } from "./http/own-listener.js";

/** A server of our own that listens. It ends with the stack that it was opened on. */
export interface Server {
  readonly port: number;
  /** Where health is served. */
  readonly healthPort: number;
  /** The operations in progress. */
  readonly slots: Slots;
  /** Announces the end, and keeps serving until balancers have noticed it. */
  leave(): Promise<void>;
}

/** For a request whose headers are on their way while the last answer leaves. */
const LINGER_MS = 500;

/** Serves the graph, health and metrics, and resolves once it listens. */
export async function startServer(options: GraphServerOptions, stack: AsyncDisposableStack): Promise<Server> {
  const { explorer, serving, limits, auth, operationTimeoutMs, observer } = options;
  const { metrics } = observer;
  const graph = await openGraphServer(options, stack);
  const { readiness, slots } = graph;

  const openOwnListener = (port: number | null, host: string) =>
    port === null
      ? null
      : stack.adopt(createOwnListener({ host, port }, metrics.countEndedConnection), ({ http }) =>
          http.close(),
        );
  const healthListener = openOwnListener(serving.healthPort, serving.host);
  const metricsListener = openOwnListener(serving.metricsPort, serving.metricsHost ?? serving.host);
  const { trustedProxies } = serving;
  const http = createHttpServer({ limits, trustedProxies, operationTimeoutMs, observer });
  stack.defer(async () => {
    graph.leave();
    const closed = http.close();
    await graph.drained();
    await within(LINGER_MS, closed); // connections that never asked for anything would be waited for
    http.server.closeAllConnections();
    await closed;
  });

  const { page, serve: serveExplorer } = openExplorer(explorer, {
    needsKey: auth.kind !== "none",
    prefix: "",
  });
  await graph.serve(http, page);
  http.get("/", (request, reply) =>
    asksForPage(request) ? reply.redirect("/graphql") : reply.callNotFound(),
  );
  serveExplorer(http);
  if (options.servesConsole) serveConsole(http, { needsKey: auth.kind !== "none" });
  serveHealth(healthListener?.http ?? http, readiness, graph.webhooks);
  serveMetrics(metricsListener?.http ?? http, metrics);
  await http.listen({ host: serving.host, port: serving.port });
  const { port } = http.server.address() as AddressInfo;
  await metricsListener?.listen();
  const healthPort = (await healthListener?.listen()) ?? port;

  return {
    port,
    healthPort,
    slots,
    async leave() {
      readiness.leave();
      await delay(serving.shutdown.delayMs);
    },
  };
}
