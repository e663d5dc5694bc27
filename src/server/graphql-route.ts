import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Authenticate, anybody, type Caller } from "./auth/caller.js";
import type { Readiness } from "./health/readiness.js";
import type { CallerRate } from "./limits/caller-rate.js";
import type { InFlight } from "./limits/in-flight.js";
import { Refusal } from "./refusal.js";
import type { ServedContext } from "./served-context.js";

declare module "fastify" {
  interface FastifyRequest {
    caller: Caller | undefined;
    /** The operation at work; it may outlive the connection. */
    work: Promise<unknown> | undefined;
    context: ServedContext | undefined;
  }
}

/** One GraphQL request, past the door. */
export interface GraphqlRequest {
  readonly caller: Caller;
  readonly headers: FastifyRequest["headers"];
}

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<ServedContext>;
  readonly createContext: (request: GraphqlRequest) => ServedContext;
  readonly inFlight: InFlight;
  readonly readiness: Readiness;
  readonly authenticate: Authenticate;
  /** Bounds how often each caller may ask; `null` sets no bound. */
  readonly callerRate: CallerRate | null;
}

/** Serves GraphQL at `/graphql`. Who is turned away is turned away before the body is read. */
export function serveGraphql(http: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, createContext, inFlight, readiness, authenticate, callerRate } = options;
  http.decorateRequest("caller", undefined);
  http.decorateRequest("work", undefined);
  http.decorateRequest("context", undefined);
  http.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    async onRequest(request, reply) {
      const leave = inFlight.enter();
      reply.raw.once("close", () => {
        request.context?.operation.stopReading(); // the client may have gone
        if (request.work) request.work.then(leave, leave);
        else leave();
      });
      refuseEncodedBody(request);
      if (asksForPage(request)) return;
      request.caller = await authenticate(request.headers.authorization);
      await callerRate?.(request.caller.id === anybody.id ? request.ip : request.caller.id);
    },
    handler(request, reply) {
      request.work = answer(request, reply);
      return request.work;
    },
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    try {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: toApolloRequest(request),
        context: async () => {
          const { caller } = request;
          if (!caller) throw new Error("A request came past the door without a caller.");
          request.context = createContext({ caller, headers: request.headers });
          return request.context;
        },
      });
      for (const [name, value] of headers) reply.header(name, value);
      reply.code(status ?? 200);
      if (readiness.isLeaving) reply.header("connection", "close"); // the next request goes to whoever stays
      if (body.kind === "complete") return body.string;
      throw new Error("The schema has no @defer, so no answer comes in parts.");
    } finally {
      request.context?.end();
    }
  }
}

/** Not by `new URL`: it throws at `Host` headers and paths that HTTP lets through. */
function toApolloRequest({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  const query = url.indexOf("?");
  return { method: method.toUpperCase(), headers: map, body, search: query < 0 ? "" : url.slice(query) };
}

/** A few kilobytes of gzip can hold a gigabyte; documents are small enough without. */
function refuseEncodedBody({ headers }: FastifyRequest): void {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity")
    throw new Refusal(
      415,
      "BAD_REQUEST",
      "The body is compressed: send it as it is, without Content-Encoding.",
    );
}

/** A browser that opens the address: it is shown the landing page, where there is one, and nothing is executed. */
function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  return method === "GET" && !url.includes("?") && (headers.accept ?? "").includes("text/html");
}
