/** The recorded state of an operation that was sent with a key. */
export interface IdempotencyRecord {
  /** Tells whether two operations are the same; of their content it tells nothing. */
  readonly fingerprint: string;
  /** Whose run this is: tells the record of one attempt from that of another. */
  readonly run: string;
  /** When it was begun, in Unix milliseconds. */
  readonly beganAt: number;
  /** Whether the run may still be going on. */
  readonly isRunning: boolean;
  /** Of a run that is not over: the root fields, by their place in the document, that wrote or that it has begun. The others were not sent. */
  readonly begun?: readonly number[];
  /** The results of its root fields in earlier runs. */
  readonly answer?: string;
}

/** A record belongs to one caller, who has it under one key. */
export interface RecordKey {
  readonly caller: string;
  /** A keyed hash of caller and key. */
  readonly hash: string;
}

/** Where the records of keys are kept. Every method rejects where the place cannot be reached. */
export interface IdempotencyRecords {
  /**
   * Keeps the record if the key has none; else returns the one it has.
   * @throws IntercomFailure `records-full` where the caller's room is full of records that must not go yet
   */
  begin(key: RecordKey, record: IdempotencyRecord): Promise<IdempotencyRecord | null>;
  /** Puts `record` in the place of `known`; `false` where another one took that place meanwhile. */
  replace(key: RecordKey, known: IdempotencyRecord, record: IdempotencyRecord): Promise<boolean>;
  /** Forgets the key, if it still has this record. */
  release(key: RecordKey, known: IdempotencyRecord): Promise<void>;
}

/** How long Redis keeps a record. */
export const DAY_MS = 24 * 3_600_000;
/** How long a process without Redis keeps one. */
export const HOUR_MS = 3_600_000;
