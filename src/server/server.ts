import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { ApolloServer } from "@apollo/server";
import type { Redis } from "ioredis";
import type { LimitsConfig } from "../config/limits.js";
import type { ServingConfig } from "../config/serving.js";
import { within } from "../within.js";
import { Slots } from "./admission/slots.js";
import { type AuthObserver, type AuthOptions, createAuthenticate } from "./auth/authenticate.js";
import { firstOperation } from "./explorer/first-operation.js";
import { serveGraphiql } from "./explorer/graphiql.js";
import { landingPage, serveSandboxScript } from "./explorer/landing-page.js";
import { productionPage } from "./explorer/production-page.js";
import { type GraphqlRequest, serveGraphql } from "./graphql-route.js";
import { serveHealth } from "./health/health-routes.js";
import { type MetricsSource, serveMetrics } from "./health/metrics-route.js";
import { createOwnListener } from "./health/own-listener.js";
import { watchPressure } from "./health/pressure.js";
import { Readiness } from "./health/readiness.js";
import { createHttpServer, type HttpObserver } from "./http.js";
import type { CallerRate, CallerRateOptions } from "./limits/caller-rate.js";
import type { ServedContext } from "./served-context.js";
import { Pending } from "./traffic/pending.js";

export interface ServerOptions {
  readonly isProduction: boolean;
  readonly auth: AuthOptions;
  /** Whether pages of this machine, on any port, may call as well. */
  readonly allowsLocalOrigins: boolean;
  readonly serving: ServingConfig;
  readonly limits: LimitsConfig;
  readonly observer: HttpObserver & AuthObserver & { readonly metrics: MetricsSource & SlotMetrics };
  /** Keys what Redis is told of callers. */
  readonly secret: string;
  readonly redis: Redis | null;
  readonly replicas: number;
  readonly apollo: ApolloServer<ServedContext>;
  readonly createContext: (request: GraphqlRequest) => ServedContext;
}

interface SlotMetrics {
  countSlotWait(label: string, outcome: "served" | "refused"): void;
}

export interface Server {
  readonly port: number;
  /** Where health is served. */
  readonly healthPort: number;
  operationsAtWork(): number;
  /** The same by the labels of their callers. */
  operationsByCaller(): ReadonlyMap<string, number>;
  /** Says that it leaves, serves on until balancers have noticed, then closes. */
  shutdown(): Promise<void>;
  /** Takes nothing new, and ends when what is at work is done, or its time is over. */
  close(): Promise<void>;
}

/** A page on this machine, such as that of a development server. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
/** For a request whose headers are on their way while the last answer leaves. */
const LINGER_MS = 500;

/** Opens the door: HTTP, health, limits and callers around a GraphQL server. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { serving, limits, apollo, redis, replicas, secret } = options;
  const { host, shutdown } = serving;
  const { metrics } = options.observer;
  const pressure = watchPressure();
  const readiness = new Readiness(pressure);
  const slots = new Slots({ max: limits.inFlight, pressure, onWaited: metrics.countSlotWait });
  const pending = new Pending();
  const http = await createHttpServer({
    maxBodyBytes: limits.bodyBytes,
    maxConnections: limits.connections,
    keepAliveMs: limits.keepAliveMs,
    maxUnreadBytes: limits.unreadBytes,
    trustedProxies: serving.trustedProxies,
    corsOrigins: [...serving.corsOrigins, ...(options.allowsLocalOrigins ? [LOCAL_ORIGIN] : [])],
    isProduction: options.isProduction,
    observer: options.observer,
  });
  await apollo.start();
  const ownListener = (port: number | null, at = host) =>
    port === null ? null : createOwnListener({ host: at, port }, metrics.countEndedConnection);
  const healthListener = ownListener(serving.healthPort);
  const metricsListener = ownListener(serving.metricsPort, serving.metricsHost ?? host);
  serveHealth(healthListener?.http ?? http, readiness);
  serveMetrics(metricsListener?.http ?? http, metrics);
  const first = options.isProduction ? null : firstOperation({ needsKey: options.auth.kind !== "none" });
  if (first) {
    serveGraphiql(http, first);
    serveSandboxScript(http);
  }
  serveGraphql(http, {
    apollo,
    readiness,
    slots,
    pending,
    page: first ? landingPage(first) : productionPage,
    authenticate: await createAuthenticate(options.auth, options.observer),
    callerRate: await openCallerRate({
      requestsPerMinute: limits.callerRequestsPerMinute,
      redis,
      replicas,
      secret,
    }),
    createContext: options.createContext,
  });
  await http.listen({ host, port: serving.port });
  const { port } = http.server.address() as AddressInfo;
  await metricsListener?.listen();
  const healthPort = (await healthListener?.listen()) ?? port;

  async function close(): Promise<void> {
    readiness.leave();
    const closed = http.close();
    await within(shutdown.drainMs, pending.idle());
    await within(LINGER_MS, closed); // connections that never asked for anything would be waited for
    http.server.closeAllConnections();
    await closed;
    await metricsListener?.http.close();
    await healthListener?.http.close();
    await apollo.stop();
    pressure.close();
  }

  return {
    port,
    healthPort,
    operationsAtWork: () => slots.count,
    operationsByCaller: () => slots.byLabel(),
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
