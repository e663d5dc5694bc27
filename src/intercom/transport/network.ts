import { type Dispatcher, Pool } from "undici";
import { HttpExchange } from "./exchange.js";
import { IntercomFailure } from "./failure.js";
import type { Exchange } from "./upstream.js";

export interface NetworkOptions {
  /** An http(s) origin. */
  readonly baseUrl: string;
  readonly token: string;
  /** Sent as `Intercom-Version`. */
  readonly version: string;
  /** Sends the calls in place of our own pool of sockets; the caller of this function closes it. */
  readonly dispatcher?: IntercomDispatcher;
}

/** The part of a dispatcher of undici 7 that is used. */
export type IntercomDispatcher = Pick<Dispatcher, "dispatch">;

/** Sockets to Intercom: past this, calls wait for a free one. Beyond 64 in flight only queueing grows (measured). */
export const CONNECTIONS = 64;
const CONNECT_TIMEOUT_MS = 2_500;
/** Limits of undici's own, above any operation's deadline: they end what no signal watches. */
const IDLE_TIMEOUT_MS = 30_000;
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

/**
 * The last wrapper: one HTTP exchange over kept-alive sockets. It follows no redirect (a redirected POST would carry
 * personal data to another host) and asks for no compression (inflating a page costs more CPU than it saves on the
 * way: docs/decisions).
 */
export function createNetwork({ baseUrl, token, version, dispatcher }: NetworkOptions): {
  exchange: Exchange;
  close: () => Promise<void>;
} {
  const { sender, close } = dispatcher ? { sender: dispatcher, close: async () => {} } : openPool(baseUrl);
  const headers = {
    accept: "application/json",
    authorization: `Bearer ${token}`,
    "intercom-version": version,
    "user-agent": "intercom-graph",
  };
  const headersWithBody = { ...headers, "content-type": "application/json" };

  const exchange: Exchange = async (request) => {
    const { endpoint, target, body, signal } = request;
    if (signal.aborted) throw new IntercomFailure("not-sent", { endpoint });
    const handler = new HttpExchange(request);
    sender.dispatch(
      {
        origin: baseUrl,
        method: endpoint.method,
        path: target,
        headers: body === undefined ? headers : headersWithBody,
        body: body ?? null,
      },
      handler,
    );
    return handler.answer;
  };
  return { exchange, close };
}

function openPool(baseUrl: string) {
  const pool = new Pool(baseUrl, {
    connections: CONNECTIONS,
    pipelining: 1,
    connectTimeout: CONNECT_TIMEOUT_MS,
    headersTimeout: IDLE_TIMEOUT_MS,
    bodyTimeout: IDLE_TIMEOUT_MS,
    maxResponseSize: MAX_RESPONSE_BYTES,
  });
  return { sender: pool, close: () => pool.destroy() };
}
