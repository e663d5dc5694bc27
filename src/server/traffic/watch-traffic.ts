import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { type EndedFor, onResponseOver, UnreadAnswers } from "./unread-answers.js";

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

export interface IncomingBodiesOptions {
  /** The most bodies on their way at once. */
  readonly maxCount: number;
  /** The most bytes of all of them that have arrived. */
  readonly maxBytes: number;
  /** Called for each connection that was closed to free memory. */
  readonly onEnded: () => void;
}

interface Body {
  readonly socket: Socket;
  /** The bytes that arrived. */
  bytes: number;
}

/** What a piece takes of the heap beside its bytes until the body is whole: a client may send one byte in each. */
const BYTES_PER_PIECE = 64;

/**
 * Bodies on their way hold no slot, so they have bounds of their own, beside the time that a request may take. Where a bound
 * is reached, the body that has been on its way for the longest ends with its connection: newcomers are not turned away.
 */
export class IncomingBodies {
  /** The one that has waited for the longest is first. */
  readonly #bodies = new Set<Body>();
  #bytes = 0;

  constructor(private readonly options: IncomingBodiesOptions) {}

  /**
   * To be called in the same tick as whoever reads the body begins: from here on its pieces flow.
   * @returns Says that the body is there, or will not come any more.
   */
  begin(request: IncomingMessage): () => void {
    const body = { socket: request.socket, bytes: 0 };
    this.#bodies.add(body);
    if (this.#bodies.size > this.options.maxCount) this.#endOldest();
    const arrive = (piece: Buffer | string) => {
      const bytes = Buffer.byteLength(piece) + BYTES_PER_PIECE;
      body.bytes += bytes;
      this.#bytes += bytes;
      while (this.#bytes > this.options.maxBytes) this.#endOldest();
    };
    request.on("data", arrive);
    return () => {
      request.off("data", arrive);
      this.#remove(body);
    };
  }

  #endOldest(): void {
    const [oldest] = this.#bodies;
    if (!oldest) return;
    this.#remove(oldest);
    oldest.socket.destroy();
    this.options.onEnded();
  }

  #remove(body: Body): void {
    if (this.#bodies.delete(body)) this.#bytes -= body.bytes;
  }
}
