import { once } from "node:events";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { onResponseOver, sentBytes } from "../../traffic/watch-traffic.js";
import type { LiveStream } from "../live.js";
import { callerRefused } from "./ends.js";
import type { Frames } from "./frames.js";

/** Proxies close a connection that is quiet for 30 or 60 seconds. */
export const HEARTBEAT_MS = 15_000;

/** For a reader to take the rest, when its stream has ended. */
const LAST_MS = 1_000;

/** Headers of a response that does not end: nothing in between may keep or collect it. */
const HEADERS = { "cache-control": "no-store, no-transform", "x-accel-buffering": "no" };

/** What is told of streams beside their events. */
export interface StreamObserver {
  readonly metrics: { countEndedConnection(reason: "answer-too-slow"): void };
  readonly log: { fault(error: unknown): void };
}

/** Begins a response that stays open: its first bytes are sent at once. The headers that were set before, such as those of CORS, are sent with it. */
export function beginStream(
  reply: FastifyReply,
  { contentType, opening }: Pick<Frames, "contentType" | "opening">,
): ServerResponse {
  reply.headers({ ...HEADERS, "content-type": contentType });
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
  if (opening === "") raw.flushHeaders();
  else raw.write(opening);
  return raw;
}

/** Answers with the errors in the format of the stream, and ends it: an `EventSource` sees no other answer. */
export function streamErrors(
  reply: FastifyReply,
  errors: readonly GraphQLFormattedError[],
  to: Frames,
): void {
  const response = beginStream(reply, to);
  response.end(to.next({ errors: errors as never }) + to.end);
}

/**
 * Writes events until the stream or its reader ends. It takes the next event only when the reader has taken the one before,
 * so a reader that stalls holds one event; the stream bounds what waits behind it.
 */
export async function streamEvents(
  reply: FastifyReply,
  stream: LiveStream,
  to: Frames,
  { metrics, log }: StreamObserver,
): Promise<void> {
  const response = beginStream(reply, to);
  onResponseOver(response, () => void stream.return());
  void stream.over.then(() => cutStalled(response));
  const beats = keepAlive(response, to.heartbeat, () => metrics.countEndedConnection("answer-too-slow"));
  try {
    for await (const event of stream) if (!response.write(to.next(event))) await drained(response);
    if (stream.end === "caller-refused") response.write(to.refused({ errors: [callerRefused()] }));
    response.end(to.end);
  } catch (error) {
    log.fault(error);
    response.destroy();
  } finally {
    clearInterval(beats);
  }
}

/** Sends a heartbeat, unless something waits for the reader already; ends a reader that took nothing of it since the last one. */
function keepAlive(response: ServerResponse, heartbeat: string, onStalled: () => void): NodeJS.Timeout {
  const { socket } = response.req;
  let sentBefore = 0;
  return setInterval(() => {
    const sent = sentBytes(socket);
    if (response.writableLength === 0) response.write(heartbeat);
    else if (sent === sentBefore) {
      onStalled();
      socket.destroy();
    }
    sentBefore = sent;
  }, HEARTBEAT_MS).unref();
}

/** Ends a reader that takes nothing of what is left when its stream has ended. */
function cutStalled(response: ServerResponse): void {
  if (response.closed) return;
  const timer = setTimeout(() => response.destroy(), LAST_MS).unref();
  response.once("close", () => clearTimeout(timer));
}

/** Resolves when the reader has taken what was written, or has gone. */
export async function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return;
  const gone = new AbortController();
  const end = () => gone.abort();
  response.once("close", end);
  await once(response, "drain", { signal: gone.signal }).catch(() => undefined);
  response.off("close", end);
}
