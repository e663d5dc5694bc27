import type { IntercomOperation } from "./operations.js";

/** One request to Intercom, ready to be sent. */
export interface UpstreamRequest {
  readonly operation: IntercomOperation;
  /** Percent-encoded path with its query string. */
  readonly target: string;
  /** JSON text, or `undefined` for a request without body. */
  readonly body: string | undefined;
  /** Fires when nobody waits for the answer any more; it covers headers and body. */
  readonly signal: AbortSignal;
}

/** One answer of Intercom, whatever its status. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: UpstreamHeaders;
  /** The body as text; empty where Intercom sent none. */
  readonly text: string;
}

export type UpstreamHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The one function that everything between the SDK and the network wraps. */
export type Send = (request: UpstreamRequest) => Promise<UpstreamAnswer>;

/** The first value of a header, or `undefined`. */
export function header(headers: UpstreamHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}
