import { errors, Pool } from "undici";
import { type FailureKind, IntercomFailure } from "./failure.js";
import type { Send, UpstreamRequest } from "./upstream.js";

export interface NetworkOptions {
  /** An http(s) origin. */
  readonly baseUrl: string;
  readonly token: string;
  /** Sent as `Intercom-Version`. */
  readonly version: string;
}

/** Sockets to Intercom: past this, calls wait for a free one. Beyond 64 in flight only queueing grows (measured). */
const CONNECTIONS = 64;
const CONNECT_TIMEOUT_MS = 2_500;
/** Limits of undici's own, above any operation's deadline: they end what no signal watches. */
const IDLE_TIMEOUT_MS = 30_000;
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

/**
 * The last wrapper: one HTTP exchange over kept-alive sockets. It follows no redirect (a redirected POST would carry
 * personal data to another host) and asks for no compression (inflating a page costs more CPU than it saves on the
 * way: docs/decisions).
 */
export function createNetwork({ baseUrl, token, version }: NetworkOptions): {
  send: Send;
  close: () => Promise<void>;
} {
  const pool = new Pool(baseUrl, {
    connections: CONNECTIONS,
    pipelining: 1,
    connectTimeout: CONNECT_TIMEOUT_MS,
    headersTimeout: IDLE_TIMEOUT_MS,
    bodyTimeout: IDLE_TIMEOUT_MS,
    maxResponseSize: MAX_RESPONSE_BYTES,
  });
  const headers = {
    accept: "application/json",
    authorization: `Bearer ${token}`,
    "intercom-version": version,
    "user-agent": "intercom-graph",
  };
  const headersWithBody = { ...headers, "content-type": "application/json" };

  const send: Send = async (request) => {
    const { operation, target, body, signal } = request;
    if (signal.aborted) throw new IntercomFailure("not-sent", { operation });
    try {
      const response = await pool.request({
        method: operation.method,
        path: target,
        headers: body === undefined ? headers : headersWithBody,
        body: body ?? null,
        signal,
      });
      return { status: response.statusCode, headers: response.headers, text: await response.body.text() };
    } catch (error) {
      throw new IntercomFailure(kindOf(error, request), { operation });
    }
  };
  return { send, close: () => pool.destroy() };
}

const NEVER_SENT_CODES = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

function kindOf(error: unknown, { signal }: UpstreamRequest): FailureKind {
  if (signal.aborted) return "timeout";
  if (error instanceof errors.ConnectTimeoutError) return "not-sent";
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return "timeout";
  if (error instanceof errors.ResponseExceededMaxSizeError) return "bad-response";
  return NEVER_SENT_CODES.has(codeOf(error)) ? "not-sent" : "unavailable";
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]); // `localhost` refused on both of its addresses
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
