import type { FastifyReply, FastifyRequest } from "fastify";
import type { Caller } from "../../auth/caller.js";
import { readRequestId } from "../../http/graphql-exchange.js";
import type { LiveRefusal, LiveStream } from "../live.js";
import { acceptedBy, type StreamFormat } from "./accept.js";
import { callbackOf } from "./callback-request.js";
import { frames } from "./frames.js";
import { type OpeningOptions, openSubscription, proofIn } from "./open-subscription.js";
import { operationTypeOf } from "./operation-type.js";
import { parametersOf } from "./parameters.js";
import { type FormatError, sendRefused, tell } from "./refused-stream.js";
import { type CallbackOptions, serveCallback } from "./serve-callback.js";
import { type StreamObserver, streamErrors, streamEvents } from "./stream-response.js";

export interface StreamOptions extends OpeningOptions {
  readonly callbacks: CallbackOptions;
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
  const { stream: transport = "sse", json } = acceptedBy(request.headers.accept);
  const parameters = parametersOf(request);
  if (json && (await operationTypeOf(parameters, options)) !== "subscription") return false;
  request.body = undefined; // it would be kept for as long as the stream is
  const requestId = readRequestId(request.headers["x-request-id"]);
  reply.header("x-request-id", requestId);
  const callback =
    transport === "callback"
      ? callbackOf(parameters, proofIn(request, parameters), options.callbacks)
      : undefined;
  const opened = await openSubscription({ request, caller, requestId, parameters, transport }, options);
  if (callback && !("refusals" in opened))
    await serveCallback(reply, opened, callback, options.callbacks, options.observer);
  else await answer(reply, opened, transport, options);
  return true;
}

async function answer(
  reply: FastifyReply,
  opened: LiveStream | LiveRefusal,
  format: StreamFormat,
  { formatError, observer }: StreamOptions,
): Promise<void> {
  const to = format === "multipart" ? frames.multipart : frames.sse;
  if (!("refusals" in opened)) return streamEvents(reply, opened, to, observer);
  const told = tell(opened, formatError);
  if (format === "sse" && !told.isTemporary) streamErrors(reply, told.errors, to);
  else sendRefused(reply, told);
}
