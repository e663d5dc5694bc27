import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import type { Redis } from "ioredis";
import type { StreamSetting } from "../bulk/stream/open-stream.js";
import type { CallbackConfig } from "../config/federation.js";
import type { LimitsConfig } from "../config/limits.js";
import type { ServingConfig } from "../config/serving.js";
import type { Explorer } from "../config/visibility.js";
import type { AsyncDisposableStack } from "../disposable-stack.js";
import { openWebhooks, type Webhooks, type WebhooksOptions } from "../webhooks/open-webhooks.js";
import { serveWebhooks, type WebhookRoutesOptions } from "../webhooks/webhook-routes.js";
import { within } from "../within.js";
import type { CallerRate, CallerRateOptions } from "./admission/load/caller-rate.js";
import { Slots } from "./admission/load/slots.js";
import { type AuthObserver, type AuthOptions, createAuthenticate } from "./auth/authenticate.js";
import { serveExports } from "./exports/export-route.js";
import { OpenExports } from "./exports/open-exports.js";
import type { ExportObserver } from "./exports/tell-export.js";
import { Pending, Readiness, watchPressure } from "./health/health.js";
import { type GraphqlRequest, pathsOf, serveGraphql } from "./http/graphql-route.js";
import { guardRoutes, type HttpObserver } from "./http/http-server.js";
import { inProcess, type SendInProcess } from "./http/in-process.js";
import type { MetricsSource } from "./http/metrics-route.js";
import { CallbackSender } from "./live/transports/callback-sender.js";
import type { StreamOptions } from "./live/transports/serve-stream.js";
import { createSockets } from "./live/transports/websocket-server.js";
import type { Mcp } from "./mcp/open-mcp.js";
import type { ServedContext } from "./served-context.js";

export interface GraphServerOptions {
  readonly explorer: Explorer;
  /** Whether the console is served. */
  readonly servesConsole: boolean;
  readonly serving: ServingConfig;
  readonly limits: LimitsConfig;
  /** The most time that an operation may take, in milliseconds. */
  readonly operationTimeoutMs: number;
  readonly auth: AuthOptions;
  /** Whether pages of this machine, on any port, may call as well. */
  readonly allowsLocalOrigins: boolean;
  /** Key of the hashes under which Redis counts callers. */
  readonly secret: string;
  readonly redis: Redis | null;
  /** How many processes serve the workspace. */
  readonly replicas: number;
  readonly observer: HttpObserver &
    AuthObserver &
    ExportObserver & { readonly metrics: MetricsSource & SlotMetrics & WebhookRoutesOptions["metrics"] };
  readonly apollo: ApolloServer<ServedContext>;
  readonly createContext: (request: GraphqlRequest) => ServedContext;
  /** Subscriptions, and what is needed to serve them; `null` when the schema has none. */
  readonly live: Pick<StreamOptions, "live" | "findDocument" | "formatError"> | null;
  readonly callbacks: CallbackConfig;
  /** Tools for agents; `null` offers none: the route does not exist. */
  readonly mcp: Mcp | null;
  /** What exports read with; `null` serves none. */
  readonly exports: StreamSetting | null;
  /** `null` receives no webhooks: the route does not exist. */
  readonly webhooks: (Omit<WebhooksOptions, "isOverloaded"> & WebhooksListener) | null;
}

interface WebhooksListener {
  /** Called with a way to the route once it is there. */
  readonly onReady: (send: SendInProcess) => Promise<void>;
}

interface SlotMetrics {
  countSlotWait(label: string, outcome: "served" | "refused"): void;
}

/** The graph behind HTTP, on whatever Fastify instance it is served. */
export interface GraphServer {
  readonly readiness: Readiness;
  readonly slots: Slots;
  readonly webhooks: Webhooks | null;
  /**
   * Serves the graph at `/graphql` of this instance, and webhooks at `/webhooks/intercom`. Guards these routes and every one
   * that follows.
   * @param page HTML for a browser that opens `/graphql`.
   */
  serve(http: FastifyInstance, page: string): Promise<void>;
  /** Says that the server leaves, and ends subscriptions, which would stay for hours. */
  leave(): void;
  /** Resolves when no request is at work, or when the time for that is over. */
  drained(): Promise<void>;
}

const EXPORTS = "/export/contacts";
const WEBHOOKS = "/webhooks/intercom";

/** A page on this machine, such as that of a development server. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** Opens what the graph needs beside its schema: callers, slots, limits, health. `stack` takes over what has to be released. */
export async function openGraphServer(
  options: GraphServerOptions,
  stack: AsyncDisposableStack,
): Promise<GraphServer> {
  const { explorer, serving, limits, auth, apollo, live, observer, redis, replicas, secret } = options;
  const pressure = stack.adopt(watchPressure(), ({ close }) => close());
  await apollo.start();
  stack.defer(() => apollo.stop());
  const readiness = new Readiness(pressure);
  const slots = new Slots({ max: limits.inFlight, pressure, onWaited: observer.metrics.countSlotWait });
  const pending = new Pending();
  const authenticate = await createAuthenticate(auth, observer);
  const { callerRequestsPerMinute: requestsPerMinute } = limits;
  const callerRate = await openCallerRate({ requestsPerMinute, redis, replicas, secret });
  const corsOrigins = [...serving.corsOrigins, ...(options.allowsLocalOrigins ? [LOCAL_ORIGIN] : [])];
  const callbacks = { ...options.callbacks, pending, sender: new CallbackSender() };
  stack.defer(() => callbacks.sender.close());
  const streams = live && {
    callbacks,
    ...live,
    authenticate,
    slots,
    maxTokens: limits.tokens,
    observer,
  };
  const sockets = streams && createSockets({ ...streams, callerRate });
  const exports = new OpenExports(limits.exports);
  const webhooks =
    options.webhooks && openWebhooks({ ...options.webhooks, isOverloaded: () => pressure.isHeapFull });
  return {
    readiness,
    slots,
    webhooks,
    async serve(http, page) {
      await guardRoutes(http, { limits, corsOrigins, servesPages: explorer !== "off", observer });
      const { createContext } = options;
      serveGraphql(http, {
        apollo,
        createContext,
        slots,
        pending,
        readiness,
        authenticate,
        callerRate,
        streams,
        sockets,
        page,
        compresses: serving.compresses,
      });
      if (options.mcp) {
        const { serveMcp } = await import("./mcp/mcp-route.js"); // loaded on demand, with the SDK
        serveMcp(http, {
          mcp: options.mcp,
          host: serving.host,
          origins: corsOrigins,
          auth,
          slots,
          pending,
          readiness,
          authenticate,
          callerRate,
          compresses: serving.compresses,
          bodyBytes: limits.bodyBytes,
          observer,
        });
      }
      if (options.exports)
        serveExports(http, {
          paths: pathsOf(http, EXPORTS),
          setting: options.exports,
          isSafelisted: serving.safelist?.isExclusive ?? false,
          exports,
          slots,
          pending,
          authenticate,
          callerRate,
          observer,
        });
      if (!options.webhooks || !webhooks) return;
      const { onReady } = options.webhooks;
      serveWebhooks(http, { ...webhooks, ...observer, paths: pathsOf(http, WEBHOOKS) });
      // Not waited for: what is sent to a route waits itself until the instance is ready.
      http.addHook("onReady", async () => void onReady(inProcess(http, WEBHOOKS)));
    },
    leave() {
      readiness.leave();
      sockets?.leave();
      callbacks.sender.leave();
      live?.live.leave();
      exports.leave();
    },
    drained: () => within(serving.shutdown.drainMs, pending.idle()),
  };
}

/** Loaded on demand: without a limit nobody counts. */
async function openCallerRate(options: CallerRateOptions): Promise<CallerRate | null> {
  if (options.requestsPerMinute === 0) return null;
  const { createCallerRate } = await import("./admission/load/caller-rate.js");
  return createCallerRate(options);
}
