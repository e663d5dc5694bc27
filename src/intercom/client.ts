import { type Intercom, IntercomClient } from "intercom-client";
import { findOperation, isPersonal, isWrite } from "./endpoints.js";
import type { Operation } from "./operation.js";
import { IntercomFailure } from "./transport/failure.js";
import type { Send, UpstreamRequest } from "./transport/upstream.js";

export type { Intercom, IntercomClient };

type SdkFetcher = NonNullable<IntercomClient.Options["fetcher"]>;
type SdkRequest = Parameters<SdkFetcher>[0];

// The SDK puts this before every path; the requests themselves go to the pool's origin.
const BASE = "http://intercom";

/**
 * The SDK for one GraphQL operation: its methods and types, over our own way to Intercom. Its HTTP core is replaced
 * whole: it resends POSTs on 5xx, lets bodies stall and resolves with `{ ok: false }` on HTML.
 *
 * Every method rejects with an {@link IntercomFailure} and nothing else.
 */
export function createIntercomClient(send: Send, operation: Operation): IntercomClient {
  const fetcher = async (request: SdkRequest) => {
    const body = await call(send, operation, request);
    return { ok: true as const, body, headers: {}, rawResponse: NO_RAW_RESPONSE };
  };
  return new IntercomClient({
    token: "set by the network",
    baseUrl: BASE,
    maxRetries: 0,
    fetcher: fetcher as SdkFetcher,
  });
}

// Page objects keep the raw response; nothing of ours reads it.
const NO_RAW_RESPONSE = {
  headers: new Headers(),
  redirected: false,
  status: 200,
  statusText: "OK",
  type: "default" as const,
  url: "",
};

async function call(send: Send, payer: Operation, request: SdkRequest): Promise<unknown> {
  const pathname = request.url.slice(BASE.length);
  const operation = findOperation(request.method, pathname);
  if (!operation) throw new IntercomFailure("not-sent");
  payer.freshness.note(0);
  if (isPersonal(operation)) payer.freshness.isPrivate = true;
  const upstreamRequest = {
    operation,
    target: pathname + queryString(request.queryParameters),
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    payer,
    deadline: payer.deadline,
  };
  return isWrite(operation)
    ? write(send, { ...upstreamRequest, signal: payer.writeSignal })
    : send({ ...upstreamRequest, signal: payer.readSignal });
}

/** Keeps count of the writes that took effect or may have: one without any can be sent again as if it had never been. */
async function write(send: Send, request: UpstreamRequest): Promise<unknown> {
  const { payer } = request;
  if (payer.writesRefusedWith) throw payer.writesRefusedWith;
  try {
    const body = await send(request);
    payer.effects += 1;
    return body;
  } catch (error) {
    if (!(error instanceof IntercomFailure) || error.isAmbiguous) payer.effects += 1;
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
