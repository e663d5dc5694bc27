import type { FastifyError, FastifyReply } from "fastify";
import { Refusal } from "../errors/refusal.js";
import { toRefusal } from "../http/http-errors.js";

/** Codes of JSON-RPC 2.0. What has none of its own is an error of the server's. */
const CODES: Readonly<Record<number, number>> = { 400: -32_600, 413: -32_600, 415: -32_600 };
const SERVER_ERROR = -32_000;

/**
 * Answers a request that never became a message, in the shape of JSON-RPC.
 * @param metadataUrl Where a caller without a token learns who issues them.
 */
export function sendJsonRpcError(
  reply: FastifyReply,
  error: FastifyError | Refusal,
  bodyLimit: number,
  metadataUrl: string | undefined,
): Refusal {
  const refusal = toRefusal(error, bodyLimit);
  const isOurs = error instanceof Refusal || refusal.statusCode !== 400;
  const message = isOurs ? refusal.message : UNREADABLE;
  const challenge = refusal.statusCode === 401 && metadataUrl !== undefined;
  void reply
    .code(refusal.statusCode)
    .headers(refusal.headers)
    .headers(challenge ? { "www-authenticate": `Bearer resource_metadata="${metadataUrl}"` } : {})
    .type("application/json; charset=utf-8")
    .send({
      jsonrpc: "2.0",
      id: null,
      error: {
        code: CODES[refusal.statusCode] ?? SERVER_ERROR,
        message,
        data: { code: refusal.code, ...refusal.details },
      },
    });
  return refusal;
}

const UNREADABLE = "The request is not readable. Send one JSON-RPC message as JSON.";
