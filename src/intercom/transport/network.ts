import { isAscii, transcode } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import { type Dispatcher, errors, Pool } from "undici";
import { isWrite } from "../endpoints/endpoint.js";
import { type FailureKind, IntercomFailure } from "./failure.js";
import type { Exchange, UpstreamAnswer, UpstreamRequest } from "./upstream.js";

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

/**
 * One request on its way through undici. A handler of its own, not `pool.request`, because it alone learns when the
 * request is written to a socket: what never was is certain not to have reached Intercom, whatever else went wrong.
 */
class HttpExchange implements Dispatcher.DispatchHandler {
  readonly answer: Promise<UpstreamAnswer>;
  #resolve: (answer: UpstreamAnswer) => void = () => {};
  #reject: (failure: IntercomFailure) => void = () => {};
  #controller: Dispatcher.DispatchController | undefined;
  #failure: IntercomFailure | undefined;
  #cut: NodeJS.Timeout | undefined;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  readonly #chunks: Buffer[] = [];
  readonly #request: UpstreamRequest;
  readonly #abort = () => this.#fail("timeout");

  constructor(request: UpstreamRequest) {
    this.#request = request;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    request.signal.addEventListener("abort", this.#abort, { once: true });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#failure) {
      controller.abort(this.#failure); // given up while it waited for a socket
      return;
    }
    this.#controller = controller;
    if (this.#request.cutMs !== undefined) this.#cut = setTimeout(this.#abort, this.#request.cutMs);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    const { bill, endpoint } = this.#request;
    bill.bytesRead += chunk.length;
    // The answer to a write is read to its end, however much was read before: what was written has to be told.
    if (bill.bytesRead > bill.maxBytes && !isWrite(endpoint)) this.#fail("upstream-limit");
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle();
    // Parsed here, and not by who waits: promises that have waited are old to V8, and would keep the text alive.
    const body = parse(textOf(Buffer.concat(this.#chunks.splice(0))));
    this.#resolve({ status: this.#status, headers: this.#headers, body });
  }

  onResponseError(_: unknown, error: Error): void {
    this.#fail(kindOf(error), this.#controller ? undefined : codeOf(error));
  }

  #fail(kind: FailureKind, unreachable?: string): void {
    if (this.#failure) return;
    const { endpoint, bill } = this.#request;
    const limit = kind === "upstream-limit" ? { name: "upstreamBytes", max: bill.maxBytes } : undefined;
    this.#failure = new IntercomFailure(this.#controller ? kind : "not-sent", {
      endpoint,
      unreachable,
      limit,
    });
    this.#chunks.length = 0;
    this.#settle();
    this.#reject(this.#failure);
    this.#controller?.abort(this.#failure);
  }

  #settle(): void {
    clearTimeout(this.#cut);
    this.#request.signal.removeEventListener("abort", this.#abort);
  }
}

/**
 * The text of UTF-8 bytes. Node 20 decodes a page with one letter beyond ASCII four times as fast by `transcode`, which was
 * 4 % of the CPU of a page; it refuses bytes that are not UTF-8, which `toString` replaces.
 */
function textOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString("latin1");
  try {
    return transcode(bytes, "utf8", "utf16le").toString("utf16le");
  } catch {
    return bytes.toString("utf8");
  }
}

/** The parsed JSON, or `undefined` when the text is not valid JSON. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Node's or undici's name for an error: its message may quote what was sent. */
function codeOf(error: Error & { readonly code?: unknown }): string {
  return typeof error.code === "string" ? error.code : "UNKNOWN";
}

/** What a failure means once the request was sent. */
function kindOf(error: Error): FailureKind {
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return "timeout";
  return error instanceof errors.ResponseExceededMaxSizeError ? "bad-response" : "unavailable";
}
