import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import type { Context } from "../graph/context.js";

/** GraphQL documents are small; what is larger is a mistake or an attack. */
const MAX_BODY_BYTES = 256 * 1024;

/** Makes the context of one operation; the signal fires when the client has gone before it was answered. */
export type ContextFactory = (clientGone: AbortSignal) => Context;

/** The HTTP side: one GraphQL endpoint, and errors in GraphQL's shape whatever is wrong with a request. */
export function createHttpServer(): FastifyInstance {
  const http = Fastify({ bodyLimit: MAX_BODY_BYTES, forceCloseConnections: "idle" });
  http.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    return sendError(reply, status, MESSAGE_BY_STATUS[status] ?? MESSAGE_BY_STATUS[500]);
  });
  http.setNotFoundHandler((_request, reply) =>
    sendError(reply, 404, "There is nothing here. The graph is at /graphql."),
  );
  return http;
}

/** Serves GraphQL at `/graphql`. */
export function serveGraphql(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: ContextFactory,
): void {
  http.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: fastifyApolloHandler(apollo, {
      context: async (_request: FastifyRequest, reply: FastifyReply) => createContext(clientGone(reply)),
    }),
  });
}

const MESSAGE_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'The request is not readable: send JSON such as {"query": "{ __typename }"}.',
  413: `The request is too large: at most ${MAX_BODY_BYTES} bytes. Send values as variables, and fewer of them at once.`,
  415: "The content type is not known: send application/json.",
  500: "Something went wrong on this server. Try again; if it stays, tell its operator.",
};

function sendError(reply: FastifyReply, status: number, message: string | undefined): FastifyReply {
  const code = status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR";
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code } }] });
}

function clientGone(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
