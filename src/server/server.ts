import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { ApolloServer } from "@apollo/server";
import type { Redis } from "ioredis";
import { within } from "../within.js";
import { type AuthOptions, createAuthenticate } from "./auth/authenticate.js";
import { serveGraphiql } from "./explorer/graphiql.js";
import { serveSandboxScript } from "./explorer/landing-page.js";
import { type GraphqlRequest, serveGraphql } from "./graphql-route.js";
import { serveHealth } from "./health/health-routes.js";
import { type MetricsSource, serveMetrics } from "./health/metrics-route.js";
import { watchPressure } from "./health/pressure.js";
import { Readiness } from "./health/readiness.js";
import { createHttpServer, type HttpObserver } from "./http.js";
import type { CallerRate, CallerRateOptions } from "./limits/caller-rate.js";
import { InFlight } from "./limits/in-flight.js";
import type { ServedContext } from "./served-context.js";

export interface ServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly isProduction: boolean;
  readonly auth: AuthOptions;
  readonly corsOrigins: readonly string[];
  readonly limits: {
    readonly bodyBytes: number;
    readonly connections: number;
    readonly keepAliveMs: number;
    readonly inFlight: number;
    /** For each caller; 0 sets no bound. */
    readonly callerRequestsPerMinute: number;
  };
  /** Port of `/metrics`; `null` serves it beside the graph. */
  readonly metricsPort: number | null;
  readonly observer: HttpObserver & { readonly metrics: MetricsSource };
  readonly shutdown: { readonly delayMs: number; readonly drainMs: number };
  readonly redis: Redis | null;
  readonly replicas: number;
  readonly apollo: ApolloServer<ServedContext>;
  readonly createContext: (request: GraphqlRequest) => ServedContext;
}

export interface Server {
  readonly port: number;
  operationsAtWork(): number;
  /** Says that it leaves, serves on until balancers have noticed, then closes. */
  shutdown(): Promise<void>;
  /** Takes nothing new, and ends when what is at work is done, or its time is over. */
  close(): Promise<void>;
}

/** For a request whose headers are on their way while the last answer leaves. */
const LINGER_MS = 500;

/** Opens the door: HTTP, health, limits and callers around a GraphQL server. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { limits, apollo, redis, replicas, shutdown } = options;
  const pressure = watchPressure();
  const readiness = new Readiness(pressure);
  const inFlight = new InFlight(limits.inFlight, pressure);
  const http = await createHttpServer({
    maxBodyBytes: limits.bodyBytes,
    maxConnections: limits.connections,
    keepAliveMs: limits.keepAliveMs,
    corsOrigins: options.corsOrigins,
    isProduction: options.isProduction,
    observer: options.observer,
  });
  await apollo.start();
  serveHealth(http, readiness);
  const metricsAt = options.metricsPort === null ? null : { host: options.host, port: options.metricsPort };
  const closeMetrics = await serveMetrics(http, options.observer.metrics, metricsAt);
  if (!options.isProduction) {
    serveGraphiql(http);
    serveSandboxScript(http);
  }
  serveGraphql(http, {
    apollo,
    readiness,
    inFlight,
    authenticate: await createAuthenticate(options.auth),
    callerRate: await openCallerRate({ requestsPerMinute: limits.callerRequestsPerMinute, redis, replicas }),
    createContext: options.createContext,
  });
  await http.listen({ host: options.host, port: options.port });

  async function close(): Promise<void> {
    readiness.leave();
    const closed = http.close();
    await within(shutdown.drainMs, inFlight.idle());
    await within(LINGER_MS, closed); // connections that never asked for anything would be waited for
    http.server.closeAllConnections();
    await closed;
    await closeMetrics();
    await apollo.stop();
    pressure.close();
  }

  return {
    port: (http.server.address() as AddressInfo).port,
    operationsAtWork: () => inFlight.count,
    close,
    async shutdown() {
      readiness.leave();
      await delay(shutdown.delayMs);
      await close();
    },
  };
}

/** Loaded on demand: without a bound nobody counts. */
async function openCallerRate(options: CallerRateOptions): Promise<CallerRate | null> {
  if (options.requestsPerMinute === 0) return null;
  const { createCallerRate } = await import("./limits/caller-rate.js");
  return createCallerRate(options);
}
