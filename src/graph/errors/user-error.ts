import { IntercomFailure } from "../../intercom/transport/failure.js";
import { failureTable } from "./failure-table.js";
import type { IntercomUserError } from "./intercom-user-error.type.js";
import type { IntercomUserErrorCode } from "./intercom-user-error-code.enum.js";
import { InvalidInput } from "./invalid-input.js";

/** A user error of our own making. */
export function userError(
  code: IntercomUserErrorCode,
  message: string,
  details: Partial<Omit<IntercomUserError, "code" | "message">> = {},
): IntercomUserError {
  return {
    code,
    message,
    field: null,
    conflictingContactId: null,
    conflictingContactIsArchived: null,
    retryAfterSeconds: null,
    intercomRequestId: null,
    ...details,
  };
}

/**
 * What went wrong with a write, as data for the client; `undefined` for what is not the client's affair and stays an
 * error: the operator's token, and faults of ours.
 */
export function toUserError(error: unknown): IntercomUserError | undefined {
  if (error instanceof InvalidInput) return userError("INVALID_INPUT", error.message, { field: error.field });
  if (!(error instanceof IntercomFailure)) return undefined;
  const { write, message } = failureTable[error.kind];
  if (write === null) return undefined;
  const { details } = error;
  return userError(write, message, {
    field: details.field === undefined ? null : ["input", toCamelCase(details.field)],
    conflictingContactId: details.conflictingContactId ?? null,
    conflictingContactIsArchived: details.conflictingContactIsArchived ?? null,
    retryAfterSeconds: details.retryAfterSeconds ?? null,
    intercomRequestId: details.requestId ?? null,
  });
}

/** Intercom names a field as it stands in its own body; only names are passed on, never values. */
function toCamelCase(field: string): string {
  return /^[a-z_]{1,64}$/.test(field)
    ? field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : "unknown";
}
