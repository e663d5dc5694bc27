import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiError, codeOf, formatError } from "../http/error.js";
import type { Sleep } from "../sleep.js";
import type { RateWindow } from "../workspace/rate-window.js";
import type { Fault } from "./faults.js";

const PAGE = "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>";

/** Applies a fault before the route runs. */
export async function spoilCall(
  fault: Fault,
  {
    request,
    reply,
    window,
    sleep,
  }: { request: FastifyRequest; reply: FastifyReply; window: RateWindow; sleep: Sleep },
) {
  if (fault.delayMs !== undefined) await sleep(fault.delayMs);
  if (fault.after || fault.cutBody || fault.malformed) return;
  if (fault.reset) return cut(request, reply);
  if (fault.rateLimited) throw window.refusal();
  if (fault.html)
    return reply
      .code(fault.status ?? 200)
      .type("text/html")
      .send(PAGE);
  if (fault.status !== undefined)
    throw new ApiError(fault.status, codeOf(fault.status), messageOf(fault.status));
}

/** Applies a fault to the answer of a route. */
export function spoilAnswer(
  fault: Fault,
  {
    request,
    reply,
    window,
    text,
  }: { request: FastifyRequest; reply: FastifyReply; window: RateWindow; text: string },
): string | Readable {
  if (fault.cutBody) {
    reply.header("content-length", Buffer.byteLength(text));
    return Readable.from(halfAndEnd(text));
  }
  if (fault.malformed) return text.slice(0, text.length / 2);
  if (!fault.after) return text;
  if (fault.reset) {
    cut(request, reply);
    return text;
  }
  if (fault.html) {
    reply.code(fault.status ?? 200).type("text/html");
    return PAGE;
  }
  const refusal = fault.rateLimited ? window.refusal() : null;
  const status = refusal?.status ?? fault.status;
  if (status === undefined) return text;
  reply
    .code(status)
    .headers(refusal?.headers ?? {})
    .type("application/json; charset=utf-8");
  return JSON.stringify(
    formatError(request.call.requestId, codeOf(status), refusal?.message ?? messageOf(status)),
  );
}

async function* halfAndEnd(text: string) {
  yield Buffer.from(text.slice(0, text.length / 2));
  // Lets the first half reach the socket before the error closes it.
  await setImmediate();
  throw new Error("The body is truncated by a fault rule");
}

/** Closes the connection without an answer. */
export function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

function messageOf(status: number): string {
  return status >= 500 ? "Server Error" : "Refused by a fault rule";
}
