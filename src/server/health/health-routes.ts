import type { FastifyInstance } from "fastify";
import type { Readiness } from "./readiness.js";

/** Serves `/health/live` (restart when it fails) and `/health/ready` (send no requests while it fails). */
export function serveHealth(http: FastifyInstance, readiness: Readiness): void {
  http.get("/health/live", (_request, reply) => reply.headers(NO_STORE).send({ status: "live" }));
  http.get("/health/ready", (_request, reply) => {
    const obstacles = readiness.obstacles();
    const status = obstacles.length === 0 ? "ready" : "not ready";
    return reply
      .code(obstacles.length === 0 ? 200 : 503)
      .headers(NO_STORE)
      .send({ status, obstacles });
  });
}

const NO_STORE = { "cache-control": "no-store" };
