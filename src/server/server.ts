import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { ApolloServer } from "@apollo/server";
import type { Redis } from "ioredis";
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
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly isProduction: boolean;
  readonly auth: AuthOptions;
  readonly corsOrigins: readonly string[];
  /** Whether pages of this machine, on any port, may call as well. */
  readonly allowsLocalOrigins: boolean;
  readonly limits: {
    readonly bodyBytes: number;
    readonly connections: number;
    /** The most bytes of answers that wait in the process to be sent. */
    readonly unreadBytes: number;
    readonly keepAliveMs: number;
    readonly inFlight: number;
    /** For each caller; 0 sets no bound. */
    readonly callerRequestsPerMinute: number;
  };
  /** Port of `/metrics`; `null` serves it beside the graph. */
  readonly metricsPort: number | null;
  /** Address of `metricsPort`; `null` takes `host`. */
  readonly metricsHost: string | null;
  /** Port of `/health/live` and `/health/ready`; `null` serves them beside the graph. */
  readonly healthPort: number | null;
  /** Whose `X-Forwarded-For` counts: a number of proxies, or their networks; `null` trusts no proxy. */
  readonly trustedProxies: number | readonly string[] | null;
  readonly observer: HttpObserver & AuthObserver & { readonly metrics: MetricsSource & SlotMetrics };
  /** Keys what Redis is told of callers. */
  readonly secret: string;
  readonly shutdown: { readonly delayMs: number; readonly drainMs: number };
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
  const { host, limits, apollo, redis, replicas, secret, shutdown } = options;
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
    trustedProxies: options.trustedProxies,
    corsOrigins: [...options.corsOrigins, ...(options.allowsLocalOrigins ? [LOCAL_ORIGIN] : [])],
    isProduction: options.isProduction,
    observer: options.observer,
  });
  await apollo.start();
  const ownListener = (port: number | null, at = host) =>
    port === null ? null : createOwnListener({ host: at, port }, metrics.countEndedConnection);
  const healthListener = ownListener(options.healthPort);
  const metricsListener = ownListener(options.metricsPort, options.metricsHost ?? host);
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
  await http.listen({ host, port: options.port });
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
