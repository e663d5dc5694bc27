/** The record of a completed operation. It contains no data that could identify a person. */
export interface OperationRecord {
  readonly requestId: string;
  readonly name: string | null;
  /** `null` where the document could not be read. */
  readonly type: string | null;
  /** SHA-256 of the document. */
  readonly hash: string | null;
  readonly caller: string;
  /** The codes of its errors, each once. */
  readonly errorCodes: readonly string[];
  readonly durationMs: number;
  readonly usage: {
    readonly calls: number;
    readonly retries: number;
    readonly cacheHits: number;
    readonly waitedMs: number;
  };
}

/** A final write, and what came of it: ids of Intercom's and shapes, no values. */
export interface AuditRecord {
  readonly requestId: string;
  /** Name of the operation. */
  readonly name: string | null;
  readonly caller: string;
  /** The mutation. */
  readonly field: string;
  /** The place of the row, from 0, where each row has a line. */
  readonly row?: number;
  readonly ids: Readonly<Record<string, string | readonly string[]>>;
  readonly given: Readonly<Record<string, number>>;
  readonly outcome: string;
  /** Codes, each once. */
  readonly errors: readonly string[];
}

/** One exchange with Intercom. */
export interface CallRecord {
  readonly method: string;
  /** The path as Intercom's description writes it, without values. */
  readonly route: string;
  /** The status, or what went wrong when there was none. */
  readonly outcome: string;
  /** Why there was no connection to Intercom, as Node calls it; `undefined` where there was one. */
  readonly unreachable: string | undefined;
  /** Intercom's own name for the request. */
  readonly requestId: string | undefined;
  readonly durationMs: number;
}
