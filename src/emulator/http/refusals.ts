import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiError, codeOf, formatError } from "./error.js";
import { createRequestId } from "./gate.js";
import { isAtLeast, versionInvalid } from "./version.js";

/** Resources of version 1. Version 2 answers them with an error that says that they were removed. */
const OF_VERSION_1 = /^\/(users|leads)(\/|\?|$)/;

/** The answer to a path that Intercom does not have, and to a method that a path does not have. */
export function refuseUnknownRoute({ url, call }: FastifyRequest): never {
  if (OF_VERSION_1.test(url) && isAtLeast(call.version, 0)) throw versionInvalid();
  throw new ApiError(
    404,
    "not_found",
    "The requested resource does not exist; check your path and try again",
  );
}

/** Answers an error as Intercom would. A fault of the emulator itself is reported to the process, never to the caller. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const requestId = request.call?.requestId ?? createRequestId();
  const { status, code, message, headers } = toApiError(error);
  return reply
    .code(status)
    .headers({ "x-request-id": requestId, ...headers })
    .type("application/json; charset=utf-8")
    .send(formatError(requestId, code, message));
}

/** Answers bytes that are not HTTP. No request exists then, only a socket. */
export function refuseUnreadable(_error: Error, socket: Socket): void {
  const body = JSON.stringify(
    formatError(createRequestId(), "bad_request", "The request is not readable HTTP"),
  );
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
  if (socket.writable) socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Error && "statusCode" in error) {
    const status = Number(error.statusCode);
    if (status >= 400 && status < 500) return new ApiError(status, codeOf(status), error.message);
  }
  process.emitWarning(error instanceof Error ? error : String(error));
  return new ApiError(500, "server_error", "Server Error");
}
