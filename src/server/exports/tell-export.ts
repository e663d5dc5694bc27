import type { Usage } from "../../intercom/work.js";
import type { AuditRecord, OperationRecord } from "../../telemetry/records.js";
import type { Caller } from "../auth/caller.js";
import type { ExportEnd } from "./send-export.js";

/** Receives what exports do. */
export interface ExportObserver {
  readonly metrics: {
    /** @param change 1 where one began, -1 where one has ended. */
    countExport(change: 1 | -1): void;
    countExportedRows(rows: number): void;
    countRefusal(code: string): void;
    countEndedConnection(reason: "answer-too-slow"): void;
  };
  readonly log: { fault(error: unknown): void };
  endOperation(key: object, record: OperationRecord): void;
  audit(key: object, record: AuditRecord): void;
}

const NOTHING: Usage = { calls: 0, retries: 0, cacheHits: 0, waitedMs: 0 };

/** Tells of an export as of an operation, and leaves an audit line: contacts have left the house. */
export function tellExport(
  observer: ExportObserver,
  {
    requestId,
    caller,
    beganAt,
  }: { readonly requestId: string; readonly caller: Caller; readonly beganAt: number },
  result: { readonly codes: readonly string[] } | { readonly end: ExportEnd; readonly usage: Usage },
): void {
  const end = "end" in result ? result.end : null;
  const errorCodes = "codes" in result ? result.codes : result.end.reason === null ? [] : [result.end.reason];
  const key = {};
  observer.endOperation(key, {
    requestId,
    name: "exportContacts",
    type: "export",
    hash: null,
    caller: caller.id,
    errorCodes,
    durationMs: performance.now() - beganAt,
    usage: "usage" in result ? result.usage : NOTHING,
  });
  observer.audit(key, {
    requestId,
    name: "exportContacts",
    caller: caller.label,
    field: "exportContacts",
    ids: {},
    given: { rows: end?.rows ?? 0 },
    outcome: end === null ? "refused" : end.reason === null ? "done" : "partial",
    errors: errorCodes,
  });
}
