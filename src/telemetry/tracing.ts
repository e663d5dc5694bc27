import { context, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { TracingConfig } from "../config/telemetry.js";
import type { CallRecord, OperationRecord } from "./records.js";

/** Makes a span for each operation and, below it, for each call to Intercom. */
export interface Tracing {
  /** Begins an operation's span, below the one that the headers name. @param key The bill that its calls name. */
  beginOperation(key: object, headers: ReadonlyMap<string, string>): void;
  endOperation(key: object, record: OperationRecord): void;
  /** @param key The bill of the call. */
  addCall(key: object, record: CallRecord): void;
  traceIdOf(key: object): string | undefined;
  close(): Promise<void>;
}

/** Starts to send traces. The SDK is loaded here and nowhere else: without a collector it costs nothing. */
export async function startTracing({ endpoint, serviceName }: TracingConfig): Promise<Tracing> {
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }, core] =
    await Promise.all([
      import("@opentelemetry/sdk-trace"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/core"),
    ]);
  const exporter = new OTLPTraceExporter({
    url: new URL("v1/traces", `${endpoint.replace(/\/$/, "")}/`).href,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": serviceName }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer("intercom-graph");
  const propagator = new core.W3CTraceContextPropagator();
  const getter = {
    keys: (headers: ReadonlyMap<string, string>) => [...headers.keys()],
    // `tracestate` holds whatever words its sender likes; the parent's ids are enough to find the trace.
    get: (headers: ReadonlyMap<string, string>, name: string) =>
      name === "tracestate" ? undefined : headers.get(name),
  };
  const spans = new WeakMap<object, Span>();

  return {
    beginOperation(key, headers) {
      const parent = propagator.extract(context.active(), headers, getter);
      spans.set(key, tracer.startSpan("operation", { kind: SpanKind.SERVER }, parent));
    },
    endOperation(key, { name, type, hash, errorCodes, caller, usage }) {
      const span = spans.get(key);
      if (!span) return;
      span.updateName([type ?? "operation", name?.slice(0, 64)].filter(Boolean).join(" "));
      span.setAttributes({
        "graphql.operation.type": type ?? "",
        "graphql.operation.name": name?.slice(0, 64) ?? "",
        "graphql.document.hash": hash ?? "",
        "intercom_graph.caller": caller,
        "intercom_graph.calls": usage.calls,
        "intercom_graph.retries": usage.retries,
      });
      const [code] = errorCodes;
      if (code) span.setAttribute("error.type", code).setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    addCall(key, { method, route, outcome, requestId, durationMs }) {
      const operation = spans.get(key);
      const parent = operation ? trace.setSpan(context.active(), operation) : context.active();
      const endTime = Date.now();
      const status = Number(outcome);
      const span = tracer.startSpan(
        `${method} ${route}`,
        {
          kind: SpanKind.CLIENT,
          startTime: endTime - durationMs,
          attributes: {
            "http.request.method": method,
            "url.template": route,
            ...(Number.isNaN(status) ? { "error.type": outcome } : { "http.response.status_code": status }),
            ...(requestId !== undefined && { "intercom.request_id": requestId }),
          },
        },
        parent,
      );
      if (!(status < 400)) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endTime);
    },
    traceIdOf: (key) => spans.get(key)?.spanContext().traceId,
    close: () => provider.shutdown(),
  };
}
