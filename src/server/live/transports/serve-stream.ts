import type { FastifyReply, FastifyRequest } from "fastify";
import type { LeaveSlot, Slots } from "../../admission/load/slots.js";
import { type AuthenticateRequest, callerKey } from "../../auth/authenticate.js";
import type { Caller } from "../../auth/caller.js";
import { readRequestId } from "../../http/graphql-exchange.js";
import type { Live, LiveRefusal, LiveRequest, LiveStream } from "../live.js";
import { type Accepted, acceptedBy } from "./accept.js";
import { frames } from "./frames.js";
import { notASubscription, operationTypeOf, type TypeOptions } from "./operation-type.js";
import { type Parameters, parametersOf } from "./parameters.js";
import { type FormatError, sendRefused, tell } from "./refused-stream.js";
import { type StreamObserver, streamErrors, streamEvents } from "./stream-response.js";

export interface StreamOptions extends TypeOptions {
  readonly live: Live;
  readonly authenticate: AuthenticateRequest;
  /** Opening a subscription takes a slot; the open stream holds none. */
  readonly slots: Slots;
  readonly formatError: FormatError;
  readonly observer: StreamObserver;
}

/** Whether a request may be for a stream; only its document tells. HEAD has no answer that could stream. */
export const mayStream = ({ method, headers }: FastifyRequest): boolean =>
  method !== "HEAD" && acceptedBy(headers.accept).stream !== undefined;

/**
 * Answers a subscription with a stream of events, as the `Accept` header wants it.
 * @returns `false`, with nothing sent, for an operation that is answered with JSON
 */
export async function serveStream(
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
  options: StreamOptions,
): Promise<boolean> {
  const accepted = acceptedBy(request.headers.accept);
  const parameters = parametersOf(request);
  const type = await operationTypeOf(parameters, options);
  if (type !== "subscription" && accepted.json) return false;
  const requestId = readRequestId(request.headers["x-request-id"]);
  reply.header("x-request-id", requestId);
  const opened =
    type === undefined || type === "subscription"
      ? await open({ request, caller, requestId, parameters, accepted }, options)
      : notASubscription(type);
  await answer(reply, opened, accepted, options);
  return true;
}

interface Opening {
  readonly request: FastifyRequest;
  readonly caller: Caller;
  readonly requestId: string;
  readonly parameters: Parameters;
  readonly accepted: Accepted;
}

async function open(
  { request, caller, requestId, parameters, accepted }: Opening,
  { live, authenticate, slots }: StreamOptions,
): Promise<LiveStream | LiveRefusal> {
  const key = callerKey(caller, request.ip);
  const wanted: LiveRequest = {
    ...parameters,
    caller,
    callerKey: key,
    requestId,
    transport: accepted.stream ?? "sse",
    proof: proofIn(request, parameters),
    authenticateAgain: () => authenticate(request),
  };
  request.body = undefined; // it would be kept for as long as the stream is
  const leave: LeaveSlot = await slots.enter({ key, label: caller.label });
  try {
    return await live.subscribe(wanted);
  } finally {
    leave();
  }
}

function proofIn({ headers }: FastifyRequest, { query, extensions }: Parameters) {
  const { "router-authorization": secret } = headers;
  return {
    query,
    secret: typeof secret === "string" ? secret : undefined,
    signature: extensions?.["hmac-signature"],
  };
}

async function answer(
  reply: FastifyReply,
  opened: LiveStream | LiveRefusal,
  { stream: format }: Accepted,
  { formatError, observer }: StreamOptions,
): Promise<void> {
  const to = format === "multipart" ? frames.multipart : frames.sse;
  if (!("refusals" in opened)) return streamEvents(reply, opened, to, observer);
  const told = tell(opened, formatError);
  if (format === "sse" && !told.isTemporary) streamErrors(reply, told.errors, to);
  else sendRefused(reply, told);
}
