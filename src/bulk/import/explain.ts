import { explainRefusal } from "../../graph/contacts/explain-refusal.js";
import type { Context } from "../../graph/context.js";
import type { Cause } from "../../graph/errors/attempt.js";
import type { IntercomUserError } from "../../graph/errors/intercom-user-error.type.js";
import { InvalidInputs } from "../../graph/errors/invalid-input.js";
import { refusedInput, toUserError, userError } from "../../graph/errors/user-error.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { AnswerLost } from "./bring.js";
import type { ReadyRow } from "./check-row.js";
import type { RowOutcome, RowResult } from "./results.js";

const OUTCOMES: Readonly<Partial<Record<IntercomUserError["code"], RowOutcome>>> = {
  CONFLICT: "conflict",
  NOT_RESTORABLE: "conflict",
  OUTCOME_UNKNOWN: "unknown",
};

/**
 * Why a row was not written, as its result; at most one call finds out what Intercom does not say.
 * @throws what no row can be blamed for: a refused token, or a fault of ours
 */
export async function resultOfFailure(error: unknown, row: ReadyRow, context: Context): Promise<RowResult> {
  const failed = await userErrorOf(error, row, context);
  if (!failed) throw error;
  return {
    row: row.row,
    outcome: OUTCOMES[failed.code] ?? "refused",
    contactId: failed.conflictingContactId ?? failed.conflictingContactIds?.[0] ?? null,
    code: failed.code,
    field: failed.field?.filter((part) => part !== "input").join(".") || null,
    message: failed.message,
  };
}

async function userErrorOf(
  error: unknown,
  row: ReadyRow,
  context: Context,
): Promise<IntercomUserError | undefined> {
  if (error instanceof AnswerLost)
    return userError(
      "OUTCOME_UNKNOWN",
      "Intercom did not answer, however often the row was sent. Run the same command again: the row is looked up before it is sent.",
    );
  if (error instanceof InvalidInputs && error.faults[0]) return refusedInput(error.faults[0]);
  const failed = toUserError(error);
  if (!failed || !(error instanceof IntercomFailure)) return failed;
  const cause = await causeOf(failed, error, row, context);
  if (!isList(cause)) return { ...failed, ...cause };
  return cause[0] ? refusedInput(cause[0]) : failed;
}

async function causeOf(
  failed: IntercomUserError,
  { details }: IntercomFailure,
  { input }: ReadyRow,
  context: Context,
): Promise<Cause> {
  try {
    return await explainRefusal(input, context, [])(failed, details.reason);
  } catch (error) {
    if (error instanceof IntercomFailure) return {};
    throw error;
  }
}

const isList = (cause: Cause): cause is Extract<Cause, readonly unknown[]> => Array.isArray(cause);
