import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { createExportMetrics, type ExportMetrics } from "./export-metrics.js";
import { addGauges, type Gauges } from "./gauges.js";
import { createLiveMetrics, type LiveMetrics } from "./live-metrics.js";
import type { LineCount } from "./log-output.js";
import { createMcpMetrics, type McpMetrics } from "./mcp-metrics.js";
import type { CallRecord, OperationRecord } from "./records.js";
import { createWebhookMetrics, type WebhookRecord } from "./webhook-metrics.js";

export interface Metrics extends LiveMetrics, McpMetrics, ExportMetrics {
  readonly contentType: string;
  countOperation(record: OperationRecord): void;
  countCall(record: CallRecord): void;
  countRefusal(code: string): void;
  /** An unhandled promise rejection. */
  countUnhandledRejection(): void;
  /** A keyed mutation was refused, because its caller's room for keys is full. */
  readonly countKeyRefusal: () => void;
  countDroppedLines(count: LineCount): void;
  /** A connection that was ended because of what it sent or read, or did not. */
  countEndedConnection(reason: string): void;
  /** Counts a reload of the file of API keys, by outcome. */
  readonly countApiKeyReload: (outcome: "applied" | "failed") => void;
  /** A caller below its share waited for a slot. */
  countSlotWait(caller: string, outcome: "served" | "refused"): void;
  readonly countWebhook: (record: WebhookRecord) => void;
  /** Adds what is read whenever somebody asks. */
  watch(gauges: Gauges): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
}

export interface MetricsOptions {
  /** Whether memory, event loop and garbage collector of the process are measured as well. */
  readonly ofProcess: boolean;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts what happens. Every label has a bounded set of values; docs/operations.md says what each metric means. */
export function createMetrics({ ofProcess }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const labelOf = createLabels();

  const operations = new Histogram({
    name: "intercom_graph_operation_duration_seconds",
    help: "GraphQL operations by name, with the first error's code as outcome (ok without an error)",
    labelNames: ["operation", "type", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: "intercom_graph_upstream_call_duration_seconds",
    help: "Calls to Intercom by route, with the status or failure as outcome",
    labelNames: ["method", "route", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  const retries = counter("intercom_graph_upstream_retries_total", "Calls sent again after a failure");
  const cacheHits = counter("intercom_graph_cache_hits_total", "Workspace lists answered from memory");
  const waited = counter(
    "intercom_graph_rate_limit_wait_seconds_total",
    "Time that operations spent waiting for the rate limit",
  );
  const refusals = new Counter({
    name: "intercom_graph_refused_requests_total",
    help: "Requests rejected before their operation was read, by code",
    labelNames: ["code"],
    registers,
  });

  const rejections = counter(
    "intercom_graph_unhandled_rejections_total",
    "Unhandled promise rejections, which are bugs of this server",
  );
  const keyRefusals = counter(
    "intercom_graph_idempotency_refusals_total",
    "Mutations rejected before sending because no more idempotency keys could be stored",
  );
  const droppedLines = counter(
    "intercom_graph_log_lines_dropped_total",
    "Log lines other than audit lines, dropped because the log's reader is too slow or closed",
  );
  const droppedAuditLines = counter(
    "intercom_graph_audit_lines_dropped_total",
    "Audit lines dropped because the log's reader is too slow or closed",
  );

  const ended = new Counter({
    name: "intercom_graph_ended_connections_total",
    help: "Connections closed because a client read its responses too slowly, its responses took too much memory, or other request bodies needed the memory",
    labelNames: ["reason"],
    registers,
  });
  const slotWaits = new Counter({
    name: "intercom_graph_slot_waits_total",
    help: "Operations that waited because other callers held all slots, by caller and how the wait ended",
    labelNames: ["caller", "outcome"],
    registers,
  });
  const callerLabelOf = createLabels();
  const keyReloads = new Counter({
    name: "intercom_graph_api_key_reloads_total",
    help: "Reloads of API_KEYS_FILE by outcome; after a failed reload the last good keys stay in force",
    labelNames: ["outcome"],
    registers,
  });

  return {
    contentType: registry.contentType,
    countOperation({ name, type, errorCodes, durationMs, usage }) {
      const labels = {
        operation: name === null ? "anonymous" : labelOf(name),
        type: type ?? "unreadable",
        outcome: errorCodes[0] ?? "ok",
      };
      operations.observe(labels, durationMs / 1000);
      if (usage.retries > 0) retries.inc(usage.retries);
      if (usage.cacheHits > 0) cacheHits.inc(usage.cacheHits);
      if (usage.waitedMs > 0) waited.inc(usage.waitedMs / 1000);
    },
    countCall: ({ method, route, outcome, durationMs }) =>
      calls.observe({ method, route, outcome }, durationMs / 1000),
    countRefusal: (code) => refusals.inc({ code }),
    countUnhandledRejection: () => rejections.inc(),
    countKeyRefusal: () => keyRefusals.inc(),
    countDroppedLines({ lines, auditLines }) {
      droppedLines.inc(lines);
      droppedAuditLines.inc(auditLines);
    },
    countEndedConnection: (reason) => ended.inc({ reason }),
    countApiKeyReload: (outcome) => keyReloads.inc({ outcome }),
    countSlotWait: (caller, outcome) => slotWaits.inc({ caller: callerLabelOf(caller), outcome }),
    countWebhook: createWebhookMetrics(registry),
    ...createLiveMetrics(registry),
    ...createMcpMetrics(registry),
    ...createExportMetrics(registry),
    watch: (gauges) => addGauges(registry, gauges, callerLabelOf),
    text: () => registry.metrics(),
  };
}

/** Names are the clients' to choose, and every new one would be a new time series: past this many they are one. */
const MAX_NAMES = 200;
const MAX_LENGTH = 64;

/** Turns names into labels of a bounded set. */
function createLabels(): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return name;
    if (known.size >= MAX_NAMES || name.length > MAX_LENGTH) return "other";
    known.add(name);
    return name;
  };
}
