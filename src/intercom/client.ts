import { type Intercom, IntercomClient as Sdk } from "intercom-client";
import { type Endpoint, goesTo, isWrite } from "./endpoints/endpoint.js";
import { IntercomFailure } from "./transport/failure.js";
import type { Send, UpstreamRequest } from "./transport/upstream.js";
import type { Bill } from "./work.js";
import { Deadline, type Work } from "./work.js";

export type { Intercom, Sdk };

type SdkFetcher = NonNullable<Sdk.Options["fetcher"]>;
type SdkRequest = Parameters<SdkFetcher>[0];

/** The request that the SDK would have sent, in the place of the raw response: methods without an answer keep nothing else. */
class WrittenRequest {
  constructor(readonly request: SdkRequest) {}
}

// The SDK puts this before every path; the requests themselves go to the pool's origin.
const BASE = "http://intercom";

/**
 * The SDK, as a writer of requests: it knows Intercom's methods and types, and sends nothing. Its HTTP core would send
 * POSTs again on 5xx, let bodies stall and resolve with `{ ok: false }` on HTML. It holds no state of a call, so one is
 * enough for all of them.
 */
const sdk = new Sdk({
  token: "set by the network",
  baseUrl: BASE,
  maxRetries: 0,
  fetcher: (async (request: SdkRequest) => ({
    ok: true,
    body: undefined,
    rawResponse: new WrittenRequest(request),
  })) as unknown as SdkFetcher,
});

/** Counts the writes that took effect, or may have. */
export type Effects = Pick<Bill, "effects">;

/** What a client works for. */
export type ClientWork = Pick<Work, "bill"> & Partial<Work> & { readonly effects?: Effects };

/** The way to Intercom on behalf of one piece of work. */
export class IntercomClient {
  readonly #send: Send;
  readonly #bill: Bill;
  readonly #deadline: Deadline;
  readonly #effects: Effects;

  /** @param work Its bill, its deadline where it has one, and where its writes are counted if not on the bill. */
  constructor(send: Send, work: ClientWork) {
    this.#send = send;
    this.#bill = work.bill;
    this.#effects = work.effects ?? work.bill;
    this.#deadline = work.deadline ?? new Deadline(Number.POSITIVE_INFINITY);
  }

  /**
   * Calls one endpoint.
   * @param endpoint The row of the table that decides how the call is sent, retried and judged.
   * @param write Writes the request by one method of the SDK, which is answered with that request.
   * @returns Intercom's answer, once it is of the declared type and about the thing that was asked for.
   * @throws IntercomFailure and nothing else; `not-sent` where the written request goes to another endpoint
   */
  async call<Raw>(endpoint: Endpoint<Raw>, write: (sdk: Sdk) => PromiseLike<unknown>): Promise<Raw> {
    const { method, url, queryParameters, body } = await requestOf(write);
    const pathname = url.slice(BASE.length);
    if (!goesTo(endpoint, method, pathname)) throw new IntercomFailure("not-sent", { endpoint });
    const bill = this.#bill;
    bill.freshness.note(0);
    if (endpoint.privacy === "personal") bill.freshness.isPrivate = true;
    const request = {
      endpoint,
      target: pathname + queryString(queryParameters),
      body: body === undefined ? undefined : JSON.stringify(body),
      bill,
      deadline: this.#deadline.at,
    };
    const answer = isWrite(endpoint)
      ? await sendWrite(this.#send, { ...request, signal: this.#deadline.writeSignal }, this.#effects)
      : await this.#send({ ...request, signal: this.#deadline.readSignal });
    return answer as Raw;
  }
}

/** A method of one thing hands the raw response out when it is asked; a list comes in a page, which holds it. */
async function requestOf(write: (sdk: Sdk) => PromiseLike<unknown>): Promise<SdkRequest> {
  const written = write(sdk) as PromiseLike<unknown> & { withRawResponse?(): Promise<unknown> };
  const answer = (await (written.withRawResponse?.() ?? written)) as
    | { readonly rawResponse?: unknown }
    | undefined;
  if (answer?.rawResponse instanceof WrittenRequest) return answer.rawResponse.request;
  throw new IntercomFailure("not-sent"); // no request was written
}

/** Keeps count of the writes that took effect or may have: one without any can be sent again as if it had never been. */
async function sendWrite(send: Send, request: UpstreamRequest, effects: Effects): Promise<unknown> {
  const { bill } = request;
  if (bill.writesRefusedWith) throw bill.writesRefusedWith;
  try {
    const body = await send(request);
    effects.effects += 1;
    return body;
  } catch (error) {
    if (!(error instanceof IntercomFailure) || error.isAmbiguous) effects.effects += 1;
    throw error;
  }
}

function queryString(parameters: Readonly<Record<string, unknown>> | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters ?? {}))
    if (value !== undefined && value !== null) query.set(name, String(value));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
