import type { FastifyInstance } from "fastify";

export interface MetricsSource {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Serves `/metrics` for Prometheus. */
export function serveMetrics(http: FastifyInstance, metrics: MetricsSource): void {
  http.get("/metrics", async (_request, reply) =>
    reply
      .type(metrics.contentType)
      .header("cache-control", "no-store")
      .send(await metrics.text()),
  );
}
