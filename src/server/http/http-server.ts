import { METHODS } from "node:http";
import cors from "@fastify/cors";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import type { LimitsConfig } from "../../config/limits.js";
import type { TrustedProxies } from "../../config/serving.js";
import { limitRefusal, MAX_NESTING } from "../admission/limits/limit-exceeded.js";
import { Refusal } from "../errors/refusal.js";
import { boundedServer } from "../traffic/incoming.js";
import { type TrafficOptions, watchTraffic } from "../traffic/watch-traffic.js";
import { isDeeperThan, refusalOf, refusalOfBytes } from "./http-checks.js";
import { refuseGarbage, sendRefusal, toRefusal } from "./http-errors.js";

/** How the routes of the graph are guarded, on whatever server they are. */
export interface GuardOptions {
  readonly limits: Pick<LimitsConfig, "bodyBytes" | "connections" | "unreadBytes">;
  /** Origins whose pages may call from a browser. */
  readonly corsOrigins: readonly (string | RegExp)[];
  /** Whether pages with scripts are served, those of an explorer. */
  readonly servesPages: boolean;
  readonly observer: HttpObserver;
}

export interface HttpOptions {
  readonly limits: LimitsConfig;
  /** `null` trusts no proxy. */
  readonly trustedProxies: TrustedProxies | null;
  /** The most time that an operation may take, in milliseconds. */
  readonly operationTimeoutMs: number;
  readonly observer: HttpObserver;
}

/** Receives the requests that were refused before they became an operation, and connections that were ended. */
export interface HttpObserver {
  readonly metrics: { countRefusal(code: string): void; countEndedConnection: TrafficOptions["onEnded"] };
  readonly log: { fault(error: unknown): void };
}

/** A request has to be there within these times, or its connection is closed: slow clients must not hold it. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 15_000;
/**
 * No byte in either direction for so long, beside the time that an operation may take without one: nobody is there. The wait for
 * a slot is part of it. Who sends too slowly is ended by the times above, who reads too slowly by `UnreadAnswers`.
 */
const STALLED_MS = 22_000;
/** Around what is in the variables are the variables and the request. */
const MAX_BODY_DEPTH = MAX_NESTING + 2;

/** A server of our own, without routes yet: connections have limits, and errors GraphQL's shape before any route is found. */
export function createHttpServer({
  limits,
  trustedProxies,
  operationTimeoutMs,
  observer,
}: HttpOptions): FastifyInstance {
  const refuse = refuseBy(limits.bodyBytes, observer);
  const http = Fastify({
    serverFactory: boundedServer({
      maxConnections: limits.connections,
      headersTimeoutMs: HEADERS_TIMEOUT_MS,
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      keepAliveMs: limits.keepAliveMs,
      stalledMs: STALLED_MS + operationTimeoutMs,
      onEnded: observer.metrics.countEndedConnection,
    }),
    trustProxy: trustProxy(trustedProxies),
    forceCloseConnections: "idle",
    return503OnClosing: false, // what still arrives while the server ends is answered, with `Connection: close`
    clientErrorHandler: refuseGarbage,
    frameworkErrors: (error, _request, reply) => void refuse(reply, error),
  });
  for (const method of METHODS)
    if (method !== "CONNECT" && !http.supportedMethods.includes(method)) http.addHttpMethod(method); // to be told 405, not 404
  http.setNotFoundHandler((_request, reply) =>
    refuse(reply, new Refusal(404, "NOT_FOUND", "This path does not exist. The graph is at /graphql.")),
  );
  return http;
}

/** Guards the routes that `http` gets from here on: JSON only, limits on bodies and answers, errors in GraphQL's shape. */
export async function guardRoutes(http: FastifyInstance, options: GuardOptions): Promise<void> {
  const { limits, corsOrigins, observer } = options;
  const { bodyBytes: bodyLimit } = limits;
  const refuse = refuseBy(bodyLimit, observer);
  http.removeAllContentTypeParsers(); // JSON only: a page of another origin can send text unasked
  const parseJson = http.getDefaultJsonParser("error", "error");
  const asBytes = { parseAs: "buffer", bodyLimit } as const;
  http.addContentTypeParser<Buffer>("application/json", asBytes, (request, bytes, done) => {
    const refusal = refusalOfBytes(bytes, request.headers["content-type"]);
    if (refusal) return done(refusal);
    const body = bytes.toString("utf8");
    if (isDeeperThan(MAX_BODY_DEPTH, body)) done(limitRefusal("nesting", MAX_NESTING));
    else parseJson(request, body, done);
  });
  http.setErrorHandler((error: FastifyError, _request, reply) => refuse(reply, error));

  const headers = options.servesPages ? SECURITY_HEADERS : { ...SECURITY_HEADERS, ...NO_PAGE };
  http.addHook("onRequest", (request, reply, done) => {
    reply.headers(headers);
    done(refusalOf(request.raw));
  });
  watchTraffic(http, {
    maxConnections: limits.connections,
    maxUnreadBytes: limits.unreadBytes,
    onEnded: observer.metrics.countEndedConnection,
  });
  if (corsOrigins.length > 0 && !hasCors(http))
    await http.register(cors, {
      origin: [...corsOrigins],
      methods: ["GET", "POST"],
      exposedHeaders: EXPOSED_HEADERS,
      maxAge: 3_600,
    });
}

/** Whether an application that this is mounted on has registered @fastify/cors: its rule holds for every route. */
export const hasCors = (http: FastifyInstance) => http.hasRequestDecorator("corsPreflightEnabled");

/** Answers a request that failed before it became an operation, and counts it. */
function refuseBy(bodyBytes: number, observer: HttpObserver) {
  return (reply: FastifyReply, error: FastifyError | Refusal): FastifyReply => {
    const refusal = toRefusal(error, bodyBytes);
    observer.metrics.countRefusal(refusal.code);
    if (refusal.statusCode === 500) observer.log.fault(error);
    return sendRefusal(reply, refusal);
  };
}

/** Not an empty list for nobody: Fastify would then read the header of every request all the same. */
const trustProxy = (proxies: HttpOptions["trustedProxies"]) =>
  typeof proxies === "number"
    ? (_address: string, hop: number) => hop < proxies
    : proxies !== null && [...proxies];

/** What a page of another origin may read beside the body. */
const EXPOSED_HEADERS = ["retry-after", "x-request-id", "idempotency-replayed"];

const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store", // a route may set another
};

/** Without an explorer, a page has no script and no style. */
const NO_PAGE = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
};
