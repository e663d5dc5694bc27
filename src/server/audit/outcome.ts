import { GraphQLError } from "graphql";
import { failureTable } from "../../graph/errors/failure-table.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { codeOf } from "../errors/error-code.js";
import type { EndedRootField } from "../mutations/wrap-root-fields.js";

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

export function outcomeOf({ result, hasWritten }: EndedRootField): WriteEnd {
  if ("error" in result)
    return { outcome: hasWritten ? "unknown" : "refused", errors: [codeOfThrown(result.error)] };
  const errors = [...new Set(userErrorsOf(result.payload).map(({ code }) => code))];
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
