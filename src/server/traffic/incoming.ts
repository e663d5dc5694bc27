import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyServerFactory } from "fastify";
import type { TrafficOptions } from "./watch-traffic.js";

export interface ServerBounds extends Pick<TrafficOptions, "onEnded"> {
  readonly maxConnections: number;
  /** A request's headers have to be there within this time, and all of it within the next, in milliseconds. */
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly keepAliveMs: number;
  /** No byte in either direction for so many milliseconds ends a connection. */
  readonly stalledMs: number;
}

const CHECK_INTERVAL_MS = 2_000;

/** Makes the servers of a Fastify instance, which listens with two of them at `localhost`: each has these bounds. */
export function boundedServer(bounds: ServerBounds): FastifyServerFactory {
  return (handle) => {
    const server = createServer(
      {
        headersTimeout: bounds.headersTimeoutMs,
        requestTimeout: bounds.requestTimeoutMs,
        keepAliveTimeout: bounds.keepAliveMs,
        connectionsCheckingInterval: CHECK_INTERVAL_MS,
      },
      oneByOne(handle, () => bounds.onEnded("requests-too-many")),
    );
    server.maxConnections = bounds.maxConnections;
    return server.setTimeout(bounds.stalledMs);
  };
}

type Exchange = readonly [request: IncomingMessage, response: ServerResponse];

/** The number of requests that one connection may queue while an earlier request is in progress. */
const MAX_WAITING = 8;

/**
 * Hands over the requests of a connection one after the other, each when the answer before it was sent. Node hands over all
 * that a client sends without waiting (HTTP/1.1 pipelining) within one turn of the event loop: hundreds from each
 * connection, for which everybody else would wait. Answers go out in order anyway, so nothing is gained by that.
 *
 * @param onEnded Called for each connection that was closed because too many requests waited on it.
 */
function oneByOne(handle: RequestListener, onEnded: () => void): RequestListener {
  /** The requests that wait on each connection with a request in progress. */
  const waitingOn = new WeakMap<Socket, Exchange[]>();

  function begin(socket: Socket, waiting: Exchange[], [request, response]: Exchange): void {
    response.once("close", () => {
      if (waiting.length === 0) waitingOn.delete(socket);
      else setImmediate(() => next(socket, waiting));
    });
    handle(request, response);
  }

  function next(socket: Socket, waiting: Exchange[]): void {
    const first = waiting.shift();
    if (first && !socket.destroyed) begin(socket, waiting, first);
  }

  return (request, response) => {
    const { socket } = request;
    if (socket.destroyed) return; // what Node had read before it was ended
    const waiting = waitingOn.get(socket);
    if (!waiting) {
      const none: Exchange[] = [];
      waitingOn.set(socket, none);
      begin(socket, none, [request, response]);
    } else if (waiting.length < MAX_WAITING) waiting.push([request, response]);
    else {
      socket.destroy();
      onEnded();
    }
  };
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
