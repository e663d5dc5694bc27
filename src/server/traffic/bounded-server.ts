import { createServer } from "node:http";
import type { FastifyServerFactory } from "fastify";
import { oneByOne } from "./one-by-one.js";
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
