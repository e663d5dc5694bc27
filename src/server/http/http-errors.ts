import type { Socket } from "node:net";
import type { FastifyError, FastifyReply } from "fastify";
import { Refusal } from "../errors/refusal.js";

/** Answers a request that never became an operation, in GraphQL's shape. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { statusCode, code, message, headers, details } = refusal;
  return reply
    .code(statusCode)
    .headers(headers)
    .type("application/json; charset=utf-8")
    .send(toBody(code, message, details));
}

/** How long a client that was refused may go on sending, in milliseconds. */
const LINGER_MS = 2_000;
const refused = new WeakSet<Socket>();

/**
 * Answers what is no HTTP at all, or came too slowly. A connection that is closed while its client still sends is reset, and
 * the reset overtakes the answer: so what comes behind it is read for a while and thrown away.
 */
export function refuseGarbage(error: Error & { readonly code?: string }, socket: Socket): void {
  if (refused.has(socket) && error.code !== "ECONNRESET") return;
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const body = toBody("BAD_REQUEST", UNREADABLE);
  const head = [
    `HTTP/1.1 ${STATUS_BY_PARSER_ERROR[error.code ?? ""] ?? "400 Bad Request"}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  refused.add(socket);
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const lingering = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once("close", () => clearTimeout(lingering));
}

const UNREADABLE = 'The request is not readable: send JSON such as {"query": "{ __typename }"}.';

const STATUS_BY_PARSER_ERROR: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Fastify's own messages are for developers of servers; ours are for whoever sent the request. */
export function toRefusal(error: FastifyError | Refusal, bodyLimit: number | undefined): Refusal {
  if (error instanceof Refusal) return error;
  const { statusCode = 500 } = error;
  if (statusCode === 413)
    return bad(413, `The request is larger than ${bodyLimit} bytes. Send fewer values in one request.`);
  if (statusCode === 415) return bad(415, "The content type is not supported. Send application/json.");
  if (statusCode >= 400 && statusCode < 500) return bad(statusCode, UNREADABLE);
  const message =
    "An internal error occurred. Send the operation again. If the error persists, report it to the operator of this server.";
  return new Refusal(500, "INTERNAL_SERVER_ERROR", message);
}

const bad = (status: number, message: string) => new Refusal(status, "BAD_REQUEST", message);

const toBody = (code: string, message: string, details: Refusal["details"] = {}) =>
  JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] });
