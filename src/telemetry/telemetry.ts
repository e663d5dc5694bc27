import type { LogLevel, TelemetryConfig } from "../config/telemetry.js";
import { IntercomFailure } from "../intercom/transport/failure.js";
import type { Exchange, UpstreamAnswer } from "../intercom/transport/upstream.js";
import { within } from "../within.js";
import { createLogOutput } from "./log-output.js";
import { createEmbeddedLog, createLog, type Log, type Logger } from "./logger.js";
import { createMetrics, type Metrics, type MetricsOptions } from "./metrics.js";
import type { AuditRecord, CallRecord, OperationRecord } from "./records.js";
import { startTracing, type Tracing } from "./tracing.js";

/** The server's telemetry: metrics, a log line for each operation, and optional traces. */
export interface Telemetry {
  readonly metrics: Metrics;
  readonly log: Log;
  /** @param key The operation as calls name it. */
  beginOperation(key: object, headers: ReadonlyMap<string, string>): void;
  endOperation(key: object, record: OperationRecord): void;
  audit(key: object, record: AuditRecord): void;
  /** Wraps the exchange with Intercom. */
  observe(exchange: Exchange): Exchange;
  /** Logs and counts an unhandled promise rejection. */
  reportUnhandledRejection(error: unknown): void;
  /** Sends what is still here, as far as the readers take it within a few seconds. */
  close(): Promise<void>;
}

/** A reader of the log or a collector that does not answer must not keep a process from its end. */
const CLOSE_MS = 2_000;

export interface TelemetryOptions extends MetricsOptions {
  /** Takes the log lines in place of standard output. */
  readonly logger: Logger | undefined;
}

export async function startTelemetry(
  { logLevel, tracing: wanted }: TelemetryConfig,
  { logger, ofProcess }: TelemetryOptions,
): Promise<Telemetry> {
  const metrics = createMetrics({ ofProcess });
  const { log, drain } = logger ? embedded(logger) : ownOutput(logLevel, metrics);
  const tracing: Tracing | null = wanted && (await startTracing(wanted));
  return {
    metrics,
    log,
    beginOperation: (key, headers) => tracing?.beginOperation(key, headers),
    endOperation(key, record) {
      metrics.countOperation(record);
      log.operation(record, tracing?.traceIdOf(key));
      tracing?.endOperation(key, record);
    },
    audit: (key, record) => log.audit(record, tracing?.traceIdOf(key)),
    observe: (exchange) =>
      observeCalls(exchange, (bill, call) => {
        metrics.countCall(call);
        if (call.unreachable !== undefined) log.peerFailed("intercom", { code: call.unreachable });
        tracing?.addCall(bill, call);
      }),
    reportUnhandledRejection(error) {
      metrics.countUnhandledRejection();
      log.fault(error);
    },
    async close() {
      await Promise.all([drain(CLOSE_MS), tracing && within(CLOSE_MS, tracing.close())]);
    },
  };
}

/** Lines on standard output, and how to wait until they were taken. */
function ownOutput(level: LogLevel, { countDroppedLines }: Metrics) {
  const output = createLogOutput(process.stdout, countDroppedLines);
  return { log: createLog(level, output), drain: output.drain };
}

/** The embedding program takes the lines, and waits for them by itself. */
const embedded = (logger: Logger) => ({ log: createEmbeddedLog(logger), drain: async () => {} });

/** The kinds of an `IntercomFailure` are a bounded set; anything else is a fault of ours. */
const FAULT = { kind: "fault", details: { unreachable: undefined } };

/** Reports every exchange with Intercom, successful or not. @param tell Receives the bill of the call. */
function observeCalls(exchange: Exchange, tell: (bill: object, call: CallRecord) => void): Exchange {
  return async (request) => {
    const { method, path: route } = request.endpoint;
    const beganAt = performance.now();
    const record = (outcome: string, rest: Partial<Pick<CallRecord, "requestId" | "unreachable">>) => {
      const { requestId, unreachable } = rest;
      const durationMs = performance.now() - beganAt;
      tell(request.bill, { method, route, outcome, requestId, unreachable, durationMs });
    };
    try {
      const answer = await exchange(request);
      record(String(answer.status), { requestId: requestIdOf(answer) });
      return answer;
    } catch (error) {
      const { kind, details } = error instanceof IntercomFailure ? error : FAULT;
      record(kind, { unreachable: details.unreachable });
      throw error;
    }
  };
}

function requestIdOf({ headers }: UpstreamAnswer): string | undefined {
  const id = headers["x-request-id"];
  return typeof id === "string" && /^[\w.-]{1,128}$/.test(id) ? id : undefined;
}
