import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { Lane } from "../../intercom/pacing/lanes.js";
import type { CallerRate } from "../admission/load/caller-rate.js";
import type { LeaveSlot, Slots } from "../admission/load/slots.js";
import type { AuthenticateRequest } from "../auth/authenticate.js";
import { callerKey } from "../auth/authenticate.js";
import type { Caller } from "../auth/caller.js";
import type { Pending, Readiness } from "../health/health.js";
import { mayStream, type StreamOptions, serveStream } from "../live/transports/serve-stream.js";
import {
  handshakeOf,
  hasWebSockets,
  isHandshake,
  leadHandshakes,
  refuseForeignPage,
} from "../live/transports/websocket-handshake.js";
import type { Sockets } from "../live/transports/websocket-server.js";
import type { ServedContext } from "../served-context.js";
import { onResponseOver } from "../traffic/watch-traffic.js";
import { compressed, readRequestId, toApolloRequest } from "./graphql-exchange.js";
import { methodNotAllowed, refuseEncodedBody } from "./http-checks.js";

/** A symbol, because the instance may be somebody else's, whose requests have properties of their own. */
const SERVED: unique symbol = Symbol("served");

declare module "fastify" {
  interface FastifyRequest {
    /** What is known of a request for the graph; absent for other requests. */
    [SERVED]: Served | undefined;
  }
}

interface Served {
  caller?: Caller;
  /** The operation in progress; it may outlive the connection. */
  work?: Promise<unknown>;
  context?: ServedContext;
}

/** One GraphQL request that passed authentication and the HTTP checks. */
export interface GraphqlRequest {
  readonly caller: Caller;
  readonly headers: FastifyRequest["headers"];
  /** Names it in logs and in its answer. */
  readonly requestId: string;
  /** Where its calls wait, unless the caller is bound to the bulk lane; by its headers if it is absent. */
  readonly lane?: Lane;
}

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<ServedContext>;
  readonly createContext: (request: GraphqlRequest) => ServedContext;
  readonly slots: Slots;
  /** Requests that are not over, each until its answer has been sent and its operation has ended. */
  readonly pending: Pending;
  readonly readiness: Readiness;
  readonly authenticate: AuthenticateRequest;
  /** Bounds how often each caller may ask; `null` sets no bound. */
  readonly callerRate: CallerRate | null;
  /** How subscriptions are answered; `null` when the schema has none. */
  readonly streams: StreamOptions | null;
  /** Serves WebSockets; `null` as well when the schema has no subscriptions. */
  readonly sockets: Sockets | null;
  /** HTML for a browser that opens the address. It is for everybody: it executes nothing and tells nothing. */
  readonly page: string;
  /** Whether answers are compressed for clients that take it. */
  readonly compresses: boolean;
}

/** Serves GraphQL at `/graphql`. Rejects a request before its body is read. */
export function serveGraphql(http: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, createContext, slots, pending, readiness, authenticate, callerRate } = options;
  const { streams, sockets, page, compresses } = options;
  http.decorateRequest(SERVED, undefined);
  const graph: Omit<RouteOptions, "url"> = {
    method: "POST",
    async onRequest(request, reply) {
      const isOver = pending.begin();
      const served: Served = {};
      request[SERVED] = served;
      onResponseOver(reply.raw, () => {
        served.context?.deadline.stopReading(); // the client may have gone
        if (served.work) served.work.then(isOver, isOver);
        else isOver();
      });
      refuseEncodedBody(request);
      if (isHandshake(request)) return refuseForeignPage(request, reply);
      if (asksForPage(request)) return;
      served.caller = await authenticate(request);
      await callerRate?.(callerKey(served.caller, request.ip));
    },
    handler(request, reply) {
      const { [SERVED]: served } = request;
      if (handshakeOf(request)) return sockets?.accept(request, reply);
      if (!served?.caller) return reply.type("text/html; charset=utf-8").send(page);
      const work = (mayStream(request) ? streamOrAnswer : answer)(request, reply, served, served.caller);
      served.work = work;
      return work;
    },
  };
  const get = {
    ...graph,
    method: "GET",
    exposeHeadRoute: true,
    ...(sockets && hasWebSockets(http) && { wsHandler: sockets.serve }),
  };
  const others: Omit<RouteOptions, "url"> = {
    method: http.supportedMethods.filter((it) => !["GET", "HEAD", "POST"].includes(it)),
    async onRequest() {
      throw methodNotAllowed(); // CORS has answered its preflights before
    },
    handler: () => undefined,
  };
  for (const url of pathsOf(http, "/graphql")) {
    http.route({ ...get, url });
    http.route({ ...graph, url });
    http.route({ ...others, url });
  }

  if (sockets && !hasWebSockets(http)) leadHandshakes(http, `${http.prefix}/graphql`);

  async function streamOrAnswer(
    ...[request, reply, served, caller]: Parameters<typeof answer>
  ): Promise<string | Buffer | undefined> {
    if (!streams || !(await serveStream(request, reply, caller, streams)))
      return answer(request, reply, served, caller);
    await reply; // hooks of an application may still be at work on it
    return undefined;
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    served: Served,
    caller: Caller,
  ): Promise<string | Buffer> {
    let leave: LeaveSlot | undefined;
    try {
      const entered = slots.enter({ key: callerKey(caller, request.ip), label: caller.label });
      leave = entered instanceof Promise ? await entered : entered;
      if (request.socket.destroyed) return ""; // the client went while it waited
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: toApolloRequest(request),
        context: async () => {
          served.context = createContext({
            caller,
            headers: request.headers,
            requestId: readRequestId(request.headers["x-request-id"]),
          });
          return served.context;
        },
      });
      for (const [name, value] of headers) reply.header(name, value);
      reply.code(status ?? 200);
      if (readiness.isLeaving) reply.header("connection", "close"); // the next request goes to whoever stays
      if (body.kind !== "complete")
        throw new Error("The schema has no @defer, so a response never has several parts.");
      return compresses ? await compressed(request, reply, body.string) : body.string; // within its slot, which bounds how many wait
    } finally {
      served.context?.end();
      leave?.(); // the answer that waits for its reader is bounded by its bytes, not by slots
    }
  }
}

/**
 * A path with and without a slash at the end: clients join addresses, and people type them. An application that takes both
 * for one would have the second route twice.
 */
export function pathsOf({ initialConfig }: FastifyInstance, path: string): string[] {
  const { ignoreTrailingSlash, routerOptions } = initialConfig;
  return (routerOptions?.ignoreTrailingSlash ?? ignoreTrailingSlash) ? [path] : [path, `${path}/`];
}

/** Whether a browser opens the address, without an operation. */
export function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  return method !== "POST" && !url.includes("?") && (headers.accept ?? "").includes("text/html");
}
