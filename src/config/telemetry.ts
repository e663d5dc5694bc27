import type { z } from "zod";
import { choice, text, url } from "./kinds.js";

/** Logs and traces of the process. Metrics have no settings here: they are always collected. */
export interface TelemetryConfig {
  readonly logLevel: LogLevel;
  /** The exporter of traces; `null` makes no traces. */
  readonly tracing: TracingConfig | null;
}

export interface TracingConfig {
  /** URL of an OTLP/HTTP collector. */
  readonly endpoint: string;
  readonly serviceName: string;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug"] as const;

export const telemetryVariables = {
  LOG_LEVEL: choice("LOG_LEVEL", LOG_LEVELS).default("info"),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    /^https?:\/\/\S+$/,
    "the URL of an OTLP/HTTP collector, such as http://127.0.0.1:4318",
  ).optional(),
  OTEL_SERVICE_NAME: text.default("intercom-graph"),
};

type Values = z.infer<z.ZodObject<typeof telemetryVariables>>;

export function readTelemetry(values: Values): TelemetryConfig {
  const { LOG_LEVEL: logLevel, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = values;
  return {
    logLevel,
    tracing: endpoint === undefined ? null : { endpoint, serviceName: values.OTEL_SERVICE_NAME },
  };
}
