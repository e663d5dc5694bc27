import Fastify, { type FastifyInstance } from "fastify";

export interface MetricsSource {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Serves `/metrics` for Prometheus: beside the graph, or on a port of its own that the public one does not reach. */
export async function serveMetrics(
  beside: FastifyInstance,
  metrics: MetricsSource,
  own: { readonly host: string; readonly port: number } | null,
): Promise<() => Promise<void>> {
  const http = own ? Fastify({ forceCloseConnections: true }) : beside;
  http.get("/metrics", async (_request, reply) =>
    reply
      .type(metrics.contentType)
      .header("cache-control", "no-store")
      .send(await metrics.text()),
  );
  if (!own) return async () => undefined;
  await http.listen(own);
  return () => http.close();
}
