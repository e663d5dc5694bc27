import { toWebRequest } from "@modelcontextprotocol/node";
import {
  createMcpHandler,
  isLegacyRequest,
  type Server,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallerRate } from "../admission/load/caller-rate.js";
import type { Slots } from "../admission/load/slots.js";
import { type AuthenticateRequest, type AuthOptions, callerKey } from "../auth/authenticate.js";
import type { Caller } from "../auth/caller.js";
import { Refusal } from "../errors/refusal.js";
import type { Pending, Readiness } from "../health/health.js";
import { compressed, readRequestId } from "../http/graphql-exchange.js";
import { pathsOf } from "../http/graphql-route.js";
import { refuseEncodedBody } from "../http/http-checks.js";
import type { HttpObserver } from "../http/http-server.js";
import type { ServedContext } from "../served-context.js";
import { onResponseOver } from "../traffic/watch-traffic.js";
import { createCheckHosts } from "./hosts.js";
import { sendJsonRpcError } from "./json-rpc-errors.js";
import type { Mcp } from "./open-mcp.js";
import { protectedResource } from "./protected-resource.js";

const CALL: unique symbol = Symbol("mcpCall");

declare module "fastify" {
  interface FastifyRequest {
    /** What is known of a request for `/mcp`; absent for other requests. */
    [CALL]: Served | undefined;
  }
}

interface Served {
  caller?: Caller;
  work?: Promise<unknown>;
  context?: ServedContext;
}

export interface McpRouteOptions {
  readonly mcp: Mcp;
  /** Address that this server listens on. */
  readonly host: string;
  /** Origins whose pages may call. */
  readonly origins: readonly (string | RegExp)[];
  readonly auth: AuthOptions;
  readonly slots: Slots;
  readonly pending: Pending;
  readonly readiness: Readiness;
  readonly authenticate: AuthenticateRequest;
  readonly callerRate: CallerRate | null;
  readonly compresses: boolean;
  readonly bodyBytes: number;
  readonly observer: HttpObserver;
}

/**
 * Serves MCP at `/mcp`: Streamable HTTP without sessions. Each POST holds one message and gets one JSON answer, so that any
 * replica serves it; there are no streams, and no state but that of the call.
 */
export function serveMcp(http: FastifyInstance, options: McpRouteOptions): void {
  const { mcp, host, origins, authenticate, callerRate, pending, slots, readiness } = options;
  const { publicUrl } = mcp.config;
  const checkHosts = createCheckHosts({ host, publicUrl, origins });
  const resource = protectedResource(options.auth, publicUrl);
  http.decorateRequest(CALL, undefined);
  const refuse = (error: FastifyError | Refusal, _request: FastifyRequest, reply: FastifyReply) => {
    const refusal = sendJsonRpcError(reply, error, options.bodyBytes, resource?.metadataUrl);
    options.observer.metrics.countRefusal(refusal.code);
    if (refusal.statusCode === 500) options.observer.log.fault(error);
  };
  for (const url of pathsOf(http, "/mcp")) {
    http.route({
      url,
      method: "POST",
      errorHandler: refuse,
      async onRequest(request, reply) {
        const isOver = pending.begin();
        const served: Served = {};
        request[CALL] = served;
        onResponseOver(reply.raw, () => {
          served.context?.deadline.stopReading(); // the client may have gone
          if (served.work) served.work.then(isOver, isOver);
          else isOver();
        });
        checkHosts(request);
        refuseEncodedBody(request);
        served.caller = await authenticate(request);
        await callerRate?.(callerKey(served.caller, request.ip));
      },
      async handler(request, reply) {
        const served = request[CALL] as Required<Pick<Served, "caller">> & Served;
        const work = answer(request, reply, served, served.caller);
        served.work = work;
        return work;
      },
    });
    http.route({
      url,
      method: http.supportedMethods.filter((it) => it !== "POST"),
      errorHandler: refuse,
      async onRequest() {
        throw new Refusal(
          405,
          "BAD_REQUEST",
          "This server keeps no sessions and opens no streams. Send one JSON-RPC message with POST.",
          { allow: "POST, OPTIONS" },
        );
      },
      handler: () => undefined,
    });
  }
  resource?.serve(http);

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    served: Served,
    caller: Caller,
  ): Promise<string | Buffer> {
    if (Array.isArray(request.body))
      throw new Refusal(
        400,
        "BAD_REQUEST",
        "The body is a list of messages. This server does not support batches: send each message in a request of its own.",
      );
    const entered = slots.enter({ key: callerKey(caller, request.ip), label: caller.label });
    const leave = entered instanceof Promise ? await entered : entered;
    try {
      if (request.socket.destroyed) return ""; // the client went while it waited
      const requestId = readRequestId(request.headers["x-request-id"]);
      const server = mcp.createServer({
        request: () => ({ caller, headers: request.headers, requestId }),
        onContext: (context) => {
          served.context = context;
        },
      });
      const { status, headers, text } = await exchange(request, server);
      reply.code(status).header("x-request-id", requestId);
      const type = headers.get("content-type");
      if (type !== null) reply.type(type);
      if (readiness.isLeaving) reply.header("connection", "close");
      return options.compresses ? await compressed(request, reply, text) : text;
    } finally {
      leave();
    }
  }
}

/**
 * The SDK answers by the era of the message: since 2026-07-28 each names its version, before that there was a handshake, which
 * a server without sessions does not remember. No signal is handed over: a write that was begun is not left when its client goes.
 */
async function exchange(request: FastifyRequest, server: Server) {
  const { body: parsedBody } = request;
  const sent = await toWebRequest(request.raw as Parameters<typeof toWebRequest>[0], parsedBody);
  let answered: Response;
  if (await isLegacyRequest(sent, parsedBody)) {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    answered = await transport.handleRequest(sent, { parsedBody });
  } else {
    const handler = createMcpHandler(() => server, { legacy: "reject", maxSubscriptions: 0 });
    answered = await handler.fetch(sent, { parsedBody });
  }
  const text = await answered.text();
  await server.close();
  return { status: answered.status, headers: answered.headers, text };
}
