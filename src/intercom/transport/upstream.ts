import type { Endpoint } from "../endpoints/endpoint.js";
import type { Bill } from "../work.js";

/** One request to Intercom, ready to be sent. */
export interface UpstreamRequest {
  readonly endpoint: Endpoint;
  /** Percent-encoded path with its query string. */
  readonly target: string;
  /** JSON text, or `undefined` for a request without body. */
  readonly body: string | undefined;
  /** The work that asks for it. */
  readonly bill: Bill;
  /** Fires when nobody waits for the answer any more; it covers waiting, headers and body. */
  readonly signal: AbortSignal;
  /** When the signal fires at the latest, on the clock of `performance.now()`; `Infinity` where it need not. */
  readonly deadline: number;
  /** Cut this try short so many milliseconds after it was sent, to leave time for another. */
  readonly cutMs?: number | undefined;
  /** Asks whether Intercom is back: one short try. */
  readonly isProbe?: boolean;
}

/** One answer of Intercom, with any status. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: UpstreamHeaders;
  /** The parsed body; `undefined` when there is no body, or it is not valid JSON. */
  readonly body: unknown;
}

export type UpstreamHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One HTTP exchange. It rejects with an `IntercomFailure` when there was no answer, and resolves whatever the answer says. */
export type Exchange = (request: UpstreamRequest) => Promise<UpstreamAnswer>;

/** One call: the object that was asked for, or an `IntercomFailure`. Everything between the SDK and the network wraps it. */
export type Send = (request: UpstreamRequest) => Promise<unknown>;
