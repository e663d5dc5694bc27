import type { FastifyInstance } from "fastify";
import { IncomingBodies } from "./incoming-bodies.js";
import { onResponseOver } from "./on-response-over.js";
import { type EndedFor, UnreadAnswers } from "./unread-answers.js";

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
