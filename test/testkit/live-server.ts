import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { buildSchema, type GraphQLError, getOperationAST, parse } from "graphql";
import { readConfig } from "../../src/config/config.js";
import type { Admit } from "../../src/server/admission/admission.js";
import { Slots } from "../../src/server/admission/load/slots.js";
import { Weights } from "../../src/server/admission/load/weights.js";
import { admission } from "../../src/server/apollo/admission.js";
import type { AuthenticateRequest } from "../../src/server/auth/authenticate.js";
import { bearerToken, unauthenticated } from "../../src/server/auth/bearer.js";
import { anybody } from "../../src/server/auth/caller.js";
import { createFormatError } from "../../src/server/errors/format-error.js";
import { tryAgain } from "../../src/server/errors/refusal.js";
import { Pending, Readiness } from "../../src/server/health/health.js";
import { serveGraphql } from "../../src/server/http/graphql-route.js";
import { createHttpServer, guardRoutes } from "../../src/server/http/http-server.js";
import { CallbackSender } from "../../src/server/live/transports/callback-sender.js";
import type { StreamOptions } from "../../src/server/live/transports/serve-stream.js";
import { createSockets } from "../../src/server/live/transports/websocket-server.js";
import type { ServedContext } from "../../src/server/served-context.js";
import { type FakeLive, fakeLive } from "./fake-live.js";

export const SUBSCRIPTION = "subscription Ticks { ticks }";
export const ORIGIN = "https://app.example";

/** The transports of subscriptions over an engine whose events a test makes. */
export interface LiveServer extends AsyncDisposable {
  readonly url: string;
  readonly live: FakeLive;
  readonly pending: Pending;
  /** Ends all subscriptions, as on SIGTERM. */
  leave(): void;
  /** Tokens that are accepted. */
  readonly tokens: Set<string>;
  /** What was counted of connections that the server ended. */
  readonly ended: readonly string[];
  /** Faults that were logged; a test expects none. */
  readonly faults: unknown[];
  post(body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response>;
  get(parameters: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

export interface LiveServerOptions {
  /** Whether callers need a token. */
  readonly needsToken?: boolean;
  /** Requests that each caller may send before it is told to wait. */
  readonly rate?: number;
  readonly callbackOrigins?: readonly string[];
}

const typeDefs =
  "type Query { hello: String } type Mutation { touch: String } type Subscription { ticks: Int }";

export async function startLiveServer({
  needsToken = false,
  rate = Number.POSITIVE_INFINITY,
  callbackOrigins = [],
}: LiveServerOptions = {}): Promise<LiveServer> {
  const { limits } = readConfig({});
  const live = fakeLive();
  const pending = new Pending();
  const tokens = new Set(["good"]);
  const [ended, faults]: [string[], unknown[]] = [[], []];
  const observer = {
    metrics: { countRefusal: () => {}, countEndedConnection: (reason: string) => void ended.push(reason) },
    log: { fault: (error: unknown) => void faults.push(error) },
  };
  const apollo = new ApolloServer<ServedContext>({
    schema: buildSchema(typeDefs),
    plugins: [admission(admitAll, new Weights({ capacity: 1e6, maxWaitMs: 1_000 }))],
    formatError: createFormatError({ maxTokens: limits.tokens, hidesSchema: false }),
  });
  await apollo.start();
  const http = createHttpServer({ limits, trustedProxies: null, operationTimeoutMs: 1_000, observer });
  await guardRoutes(http, { limits, corsOrigins: [ORIGIN], servesPages: false, observer });
  const slots = new Slots({ max: 2, pressure: { isHeapFull: false } });
  let asked = 0;
  const authenticate: AuthenticateRequest = ({ headers }) => {
    if (!needsToken) return anybody;
    const token = bearerToken(headers.authorization);
    if (!tokens.has(token)) throw unauthenticated();
    return { ...anybody, id: `key:${token}` };
  };
  const callerRate = async () => {
    asked += 1;
    if (asked > rate) throw tryAgain("RATE_LIMITED", "Wait.", { statusCode: 429, seconds: 7 });
  };
  const sender = new CallbackSender();
  const streams: StreamOptions = {
    live,
    slots,
    observer,
    authenticate,
    callbacks: {
      sender,
      pending,
      origins: callbackOrigins,
      router: { secret: "the-routers-secret", hmacSecret: null },
    },
    maxTokens: limits.tokens,
    findDocument: async (id) => (id === "ticks" ? SUBSCRIPTION : undefined),
    formatError: (error: GraphQLError) => error.toJSON(),
  };
  const sockets = createSockets({ ...streams, callerRate });
  serveGraphql(http, {
    apollo,
    createContext: () => ({ deadline: { stopReading() {} }, end() {} }) as unknown as ServedContext,
    slots,
    pending,
    readiness: new Readiness({ isLoopSlow: false }),
    authenticate,
    callerRate,
    streams,
    sockets,
    page: "<!doctype html>",
    compresses: true,
  });
  await http.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}/graphql`;
  const leave = () => {
    sockets.leave();
    live.leave();
  };
  return {
    url,
    live,
    leave,
    pending,
    tokens,
    ended,
    faults,
    post: (body, headers, signal) =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      }),
    get: (parameters, headers = {}) => fetch(`${url}?${new URLSearchParams(parameters)}`, { headers }),
    async [Symbol.asyncDispose]() {
      leave();
      const closed = http.close();
      await pending.idle();
      http.server.closeAllConnections();
      await closed;
      await apollo.stop();
      await sender.close();
    },
  };
}

const admitAll: Admit = ({ document, operationName }) => {
  const read = typeof document === "string" ? parse(document) : document;
  const operation = getOperationAST(read, operationName);
  if (!operation) throw new Error("The document has no such operation.");
  return { document: read, operation, variables: {}, withheld: undefined, weight: 0, isCacheable: true };
};

/** What a stream has said so far, in text. */
export function readText({ body }: Response) {
  let text = "";
  const over = (async () => {
    for await (const chunk of body ?? []) text += new TextDecoder().decode(chunk);
  })();
  return { over, text: () => text };
}
