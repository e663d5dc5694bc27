import Fastify, { type FastifyInstance } from "fastify";
import { boundedServer } from "../traffic/incoming.js";
import { type TrafficOptions, watchTraffic } from "../traffic/watch-traffic.js";

export interface OwnListener {
  readonly http: FastifyInstance;
  /** Its port once it listens. */
  listen(): Promise<number>;
}

/** Few programs ask here, and often; there are no bodies. */
const LIMITS = { maxBodyBytes: 1_024, maxConnections: 64, maxUnreadBytes: 8_000_000 };
const TIMEOUT_MS = 10_000;

/** A listener beside the graph's, with bounds of its own, for what is not for the public. */
export function createOwnListener(
  at: { readonly host: string; readonly port: number },
  onEnded: TrafficOptions["onEnded"],
): OwnListener {
  const http = Fastify({
    serverFactory: boundedServer({
      maxConnections: LIMITS.maxConnections,
      headersTimeoutMs: TIMEOUT_MS,
      requestTimeoutMs: TIMEOUT_MS,
      keepAliveMs: TIMEOUT_MS,
      stalledMs: TIMEOUT_MS,
      onEnded,
    }),
    bodyLimit: LIMITS.maxBodyBytes,
    forceCloseConnections: true,
    return503OnClosing: false,
  });
  watchTraffic(http, { ...LIMITS, onEnded });
  return {
    http,
    async listen() {
      await http.listen(at);
      return (http.server.address() as { readonly port: number }).port;
    },
  };
}
