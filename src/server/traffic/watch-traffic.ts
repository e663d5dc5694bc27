import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { IncomingBodies } from "./incoming.js";

/** A symbol, because the instance may be somebody else's, whose requests have properties of their own. */
const BODY_IS_OVER: unique symbol = Symbol("bodyIsOver");

declare module "fastify" {
  interface FastifyRequest {
    /** Says that the body is there, or will not come any more. */
    [BODY_IS_OVER]: (() => void) | undefined;
  }
}

export interface TrafficOptions {
  readonly maxConnections: number;
  /** The most bytes of answers that wait in the process to be sent. */
  readonly maxUnreadBytes: number;
  /** Called for each connection that was closed, with one of a fixed set of reasons. */
  readonly onEnded: (reason: `answer-${EndedFor}` | "body-too-much" | "requests-too-many") => void;
}

/** Of the connections, this part may have a body on its way at once. */
const BODIES_SHARE = 0.5;
const MIN_BODIES = 16;
/** The most bytes that all incoming bodies may hold together. */
const MAX_BODIES_BYTES = 33_554_432;

/** Watches bodies on their way in and answers on their way out, whatever the route. */
export function watchTraffic(http: FastifyInstance, options: TrafficOptions): void {
  const { maxConnections, maxUnreadBytes, onEnded } = options;
  const bodies = new IncomingBodies({
    maxCount: Math.max(MIN_BODIES, Math.floor(maxConnections * BODIES_SHARE)),
    maxBytes: MAX_BODIES_BYTES,
    onEnded: () => onEnded("body-too-much"),
  });
  const answers = new UnreadAnswers({
    maxBytes: maxUnreadBytes,
    onEnded: (reason) => onEnded(`answer-${reason}`),
  });
  http.decorateRequest(BODY_IS_OVER, undefined);
  http.addHook("preParsing", (request, reply, payload, done) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      request[BODY_IS_OVER] = bodies.begin(request.raw);
      onResponseOver(reply.raw, request[BODY_IS_OVER]);
    }
    done(null, payload);
  });
  http.addHook("preValidation", (request, _reply, done) => {
    request[BODY_IS_OVER]?.();
    done();
  });
  http.addHook("onSend", (_request, reply, payload, done) => {
    answers.watch(reply.raw, sizeOf(payload));
    done(null, payload);
  });
}

function sizeOf(payload: unknown): number {
  if (typeof payload === "string") return Buffer.byteLength(payload);
  return Buffer.isBuffer(payload) ? payload.length : 0;
}

export type EndedFor = "too-slow" | "too-much";

export interface UnreadAnswersOptions {
  /** The most bytes of answers that wait in the process to be sent. */
  readonly maxBytes: number;
  /** Called for each connection that was closed. */
  readonly onEnded: (reason: EndedFor) => void;
}

/** An answer that has not left the process; a connection has one at a time. */
interface Answer {
  readonly socket: Socket;
  readonly bytes: number;
  /** When the present stretch of time began, and what had been sent until then. */
  since: number;
  sentBefore: number;
}

/** In each stretch of this time so many bytes must leave, or the connection is ended. */
const STRETCH_MS = 20_000;
const MIN_BYTES = 20_000;
const CHECK_MS = 1_000;

/**
 * Watches answers on their way out, of every route: how fast they leave, and how much of them waits in the process. What the
 * kernel has taken has left. Where all that waits is more than the bound, whoever reads slowest is ended first.
 */
export class UnreadAnswers {
  readonly #answers = new Set<Answer>();
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: UnreadAnswersOptions) {}

  /** @param bytes Size of the body; 0 where a stream brings it, which waits for its reader by itself. */
  watch(response: ServerResponse, bytes: number): void {
    const { socket } = response.req;
    const answer = { socket, bytes, since: performance.now(), sentBefore: sentBytes(socket) };
    this.#answers.add(answer);
    this.#bytes += bytes;
    onResponseOver(response, () => {
      this.#answers.delete(answer);
      this.#bytes -= bytes;
    });
    if (this.#bytes > this.options.maxBytes) this.#makeRoom();
    this.#timer ??= setInterval(() => this.#check(), CHECK_MS).unref();
  }

  /** Ends who reads too slowly, and itself where there is nobody to watch. */
  #check(): void {
    if (this.#answers.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    if (this.#bytes > this.options.maxBytes) this.#makeRoom();
    const now = performance.now();
    for (const answer of this.#answers) {
      const sent = sentBytes(answer.socket);
      if (sent - answer.sentBefore >= MIN_BYTES) {
        answer.since = now;
        answer.sentBefore = sent;
      } else if (now - answer.since >= STRETCH_MS) this.#end(answer, "too-slow");
    }
  }

  #makeRoom(): void {
    const waiting = [...this.#answers].map((answer) => ({ answer, bytes: waitingBytes(answer) }));
    let sum = waiting.reduce((total, { bytes }) => total + bytes, 0);
    waiting.sort((a, b) => a.answer.since - b.answer.since);
    for (const { answer, bytes } of waiting) {
      if (sum <= this.options.maxBytes) return;
      if (bytes === 0) continue;
      sum -= bytes;
      this.#end(answer, "too-much");
    }
  }

  #end({ socket }: Answer, reason: EndedFor): void {
    if (socket.destroyed) return;
    socket.destroy();
    this.options.onEnded(reason);
  }
}

/** The bytes that the kernel has not accepted yet. */
function waitingBytes({ socket, bytes }: Answer): number {
  return Math.min(bytes, socket.bytesWritten - sentBytes(socket));
}

/** What libuv knows of a stream. Node has it on every socket and documents it nowhere; a test holds it for each version. */
interface StreamHandle {
  /** Bytes that were handed to it. */
  readonly bytesWritten: number;
  /** Those of them that the kernel has not taken. */
  readonly writeQueueSize: number;
}

/**
 * How many bytes of a connection have left the process. Node's own `bytesWritten` counts what waits in the process as
 * well, and tells of a large write only when all of it has gone.
 */
export function sentBytes(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { readonly _handle?: StreamHandle | null };
  return handle ? handle.bytesWritten - handle.writeQueueSize : socket.bytesWritten;
}

/** Reports once that a response was sent completely, or that its connection closed. */
export function onResponseOver(response: ServerResponse, tell: () => void): void {
  if (response.closed || response.req.socket.destroyed) process.nextTick(tell);
  else response.once("close", tell);
}
