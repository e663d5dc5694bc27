import { GraphQLError } from "graphql";
import { failureTable } from "../../graph/errors/failure-table.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { AuditRecord } from "../../telemetry/records.js";
import { codeOf } from "../errors/error-code.js";
import type { EndedRootField } from "../mutations/wrap-root-fields.js";
import type { FinalWrite, IdKind } from "./final-writes.js";

type Values = Readonly<Record<string, unknown>>;

/** The content of an audit line: the ids of the objects that were written, and the shape of the input. */
export interface WriteDescription {
  /** By argument, or by the payload's field that holds what was written. */
  readonly ids: Readonly<Record<string, string | readonly string[]>>;
  /** How many entries each argument or input field had: 1 for a single value, 0 for null. */
  readonly given: Readonly<Record<string, number>>;
}

/** An id that is none may be anything, such as an address, so it is not told. */
const NO_ID = "not an id";
/** As many as a mutation takes; `given` tells how many there were. */
const MAX_IDS = 50;

const PATTERNS: Readonly<Record<IdKind, RegExp>> = { hex: /^[0-9a-f]{24}$/, number: /^\d{1,16}$/ };

function describeWrite(write: FinalWrite, args: Values, payload: unknown): WriteDescription {
  const inputs = flatten(args);
  const ids: Record<string, string | readonly string[]> = {};
  for (const [path, kind] of Object.entries(write.args)) {
    const value = inputs[path];
    if (Array.isArray(value)) ids[path] = value.slice(0, MAX_IDS).map((item) => checked(item, kind));
    else if (value !== undefined && value !== null) ids[path] = checked(value, kind);
  }
  for (const [name, kind] of Object.entries(write.payload ?? {})) {
    const id = idOf((payload as Values | null | undefined)?.[name]);
    if (id !== undefined) ids[name] = checked(id, kind);
  }
  const given = Object.entries(inputs).map(([path, value]) => [path, entriesOf(value)] as const);
  return { ids, given: Object.fromEntries(given) };
}

/** Arguments by their names, and the fields of `input` by theirs: all are names of the schema. */
function flatten({ input, ...args }: Values): Values {
  const fields = Object.entries((input as Values | null | undefined) ?? {});
  return { ...args, ...Object.fromEntries(fields.map(([name, value]) => [`input.${name}`, value])) };
}

function idOf(written: unknown): unknown {
  return (written as { readonly id?: unknown } | null | undefined)?.id ?? undefined;
}

function checked(id: unknown, kind: IdKind): string {
  return typeof id === "string" && PATTERNS[kind].test(id) ? id : NO_ID;
}

function entriesOf(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (Array.isArray(value)) return value.length;
  return typeof value === "object" && !(value instanceof Date) ? Object.keys(value).length : 1;
}

/**
 * The outcome of a write. `partial`: something was written, and there are errors. `unknown`: it may have been written.
 * `replayed`: the answer comes from the record of the Idempotency-Key, and nothing was written this time.
 */
export type WriteOutcome = "done" | "partial" | "refused" | "unknown" | "replayed";

export interface WriteEnd {
  readonly outcome: WriteOutcome;
  /** Codes, each once. */
  readonly errors: readonly string[];
}

/** A row of a mutation that writes many. */
interface EndedRow {
  readonly isReplayed: boolean;
  readonly userErrors: readonly { readonly code: string }[];
}

type Line = WriteDescription & WriteEnd & Pick<AuditRecord, "row">;

/** What is told of a mutation: one line, or one for each row that it came to. A row is written as a whole, or not at all. */
export function linesOf(write: FinalWrite, args: Values, end: WriteEnd, payload: unknown): Line[] {
  const rows = write.rows === undefined ? [] : ((payload as { rows?: EndedRow[] } | undefined)?.rows ?? []);
  if (rows.length === 0) return [{ ...describeWrite(write, args, payload), ...end }];
  const inputs = args[write.rows ?? ""] as readonly unknown[];
  return rows.map((row, index) => ({
    row: index,
    ...describeWrite(write, { input: inputs[index] }, row),
    ...(row.isReplayed ? { outcome: "replayed", errors: [] } : outcomeOfPayload(row.userErrors, false)),
  }));
}

export function outcomeOf({ result, hasWritten }: EndedRootField): WriteEnd {
  if ("error" in result)
    return { outcome: hasWritten ? "unknown" : "refused", errors: [codeOfThrown(result.error)] };
  return outcomeOfPayload(userErrorsOf(result.payload), hasWritten);
}

function outcomeOfPayload(userErrors: readonly { readonly code: string }[], hasWritten: boolean): WriteEnd {
  const errors = [...new Set(userErrors.map(({ code }) => code))];
  if (errors.length === 0) return { outcome: "done", errors };
  if (errors.includes("OUTCOME_UNKNOWN")) return { outcome: "unknown", errors };
  return { outcome: hasWritten ? "partial" : "refused", errors };
}

function userErrorsOf(payload: unknown): readonly { readonly code: string }[] {
  return (payload as { readonly userErrors: readonly { readonly code: string }[] }).userErrors;
}

function codeOfThrown(error: unknown): string {
  if (error instanceof IntercomFailure) return failureTable[error.kind].read;
  return (error instanceof GraphQLError ? codeOf(error) : undefined) ?? "INTERNAL_SERVER_ERROR";
}
