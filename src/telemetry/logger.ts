import { pino } from "pino";
import type { LogLevel } from "../config/telemetry.js";
import type { LogOutput } from "./log-output.js";
import { createPeerFailures, type Peer } from "./peer-failures.js";
import type { AuditRecord, OperationRecord } from "./records.js";

export interface Log {
  operation(record: OperationRecord, traceId: string | undefined): void;
  /** A final write. */
  audit(record: AuditRecord, traceId: string | undefined): void;
  /** A fault of this server's own: its kind and place, never its message, which may quote data of a request. */
  fault(error: unknown): void;
  /**
   * A server that this one depends on could not be reached, or not be used: its code and what that means, and no message,
   * which may quote what was sent. One line a minute for each code.
   */
  peerFailed(peer: Peer, error: unknown): void;
  /** Webhooks of one workspace are taken, although it is not known yet whether it is the one that is served. */
  workspaceAssumed(): void;
  /** Whether the embedded emulator sends its webhooks to this server. */
  emulatorSends(isSending: boolean): void;
  /** Hands over what was collected, without waiting for it to be read. */
  flush(): void;
}

/** Takes log lines, each as an object of named fields. */
export interface Logger {
  info(fields: object): void;
  warn(fields: object): void;
  error(fields: object): void;
}

/** Writes JSON lines. */
export function createLog(level: LogLevel, to: LogOutput): Log {
  const options = { level, base: null, formatters: { level: (label: string) => ({ level: label }) } };
  return logTo({ logger: pino(options, to), auditLogger: pino(options, to.audit), flush: () => to.flush() });
}

/** Hands the lines to a logger of the embedding program. */
export const createEmbeddedLog = (logger: Logger): Log => logTo({ logger, auditLogger: logger, flush() {} });

interface LogTarget {
  readonly logger: Logger;
  readonly auditLogger: Logger;
  readonly flush: () => void;
}

/** Every field is named here: what is not named is not logged. */
function logTo({ logger, auditLogger, flush }: LogTarget): Log {
  const failures = createPeerFailures();
  return {
    operation({ requestId, name, type, hash, caller, errorCodes, durationMs, usage }, traceId) {
      logger.info({
        requestId,
        operation: nameOf(name),
        type,
        hash,
        caller,
        errors: errorCodes,
        durationMs: Math.round(durationMs),
        calls: usage.calls,
        retries: usage.retries,
        cacheHits: usage.cacheHits,
        waitedMs: usage.waitedMs,
        ...(traceId && { traceId }),
      });
    },
    audit({ requestId, name, caller, field, ids, given, outcome, errors }, traceId) {
      auditLogger.info({
        event: "audit",
        requestId,
        operation: nameOf(name),
        caller,
        field,
        ids,
        given,
        outcome,
        errors,
        ...(traceId && { traceId }),
      });
    },
    fault: (error) =>
      logger.error({ fault: error instanceof Error ? error.name : typeof error, at: placesOf(error) }),
    peerFailed(peer, error) {
      const failure = failures.toTell(peer, error);
      if (failure) logger.warn({ peer, cause: failure.code, meaning: failure.meaning });
    },
    workspaceAssumed: () =>
      logger.warn({
        webhooks:
          "The id of the workspace is not known yet, so webhooks of the first workspace to send one are taken.",
      }),
    emulatorSends: (isSending) =>
      isSending
        ? logger.info({ webhooks: "The embedded emulator sends its webhooks to this server." })
        : logger.warn({
            webhooks:
              "The embedded emulator cannot send its webhooks: the application refuses HEAD requests to the path of webhooks.",
          }),
    flush,
  };
}

/** GraphQL's names are letters, digits and underscores, of any length. */
const nameOf = (name: string | null) => name?.slice(0, 64) ?? null;

function placesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
