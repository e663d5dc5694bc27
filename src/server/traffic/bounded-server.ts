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
