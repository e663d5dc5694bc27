import { IntercomFailure } from "../../intercom/transport/failure.js";
import { failureTable } from "./failure-table.js";
import type { IntercomUserError } from "./intercom-user-error.type.js";
import type { IntercomUserErrorCode } from "./intercom-user-error-code.enum.js";
import { InvalidInput } from "./invalid-input.js";
import { refusalTable } from "./refusal-table.js";

/** Makes a user error. */
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
    conflictingContactIds: null,
    conflictingContactIsArchived: null,
    retryAfterSeconds: null,
    intercomRequestId: null,
    ...details,
  };
}

/** The user error of input that was refused before any call. */
export const refusedInput = ({ userErrorCode, message, field }: InvalidInput): IntercomUserError =>
  userError(userErrorCode, message, { field });

/**
 * The failure of a write as data for the client; `undefined` for failures that stay errors, because the client can do
 * nothing about them: the operator's token, and bugs of this server.
 */
export function toUserError(error: unknown): IntercomUserError | undefined {
  if (error instanceof InvalidInput) return refusedInput(error);
  if (!(error instanceof IntercomFailure)) return undefined;
  const { write, message, writeMessage = message } = failureTable[error.kind];
  if (write === null) return undefined;
  const { details } = error;
  const refusal = details.reason && refusalTable[details.reason];
  return userError(write, refusal?.message ?? writeMessage, {
    field: details.field === undefined ? (refusal?.field ?? null) : ["input", toCamelCase(details.field)],
    conflictingContactId: details.conflictingContactId ?? null,
    conflictingContactIds:
      details.conflictingContactIds ??
      (details.conflictingContactId === undefined ? null : [details.conflictingContactId]),
    conflictingContactIsArchived: details.conflictingContactIsArchived ?? null,
    retryAfterSeconds: details.retryAfterSeconds ?? null,
    intercomRequestId: details.requestId ?? null,
  });
}

/** Intercom names the field as its own body spells it. Only names are passed on, never values. */
function toCamelCase(field: string): string {
  return /^[a-z_]{1,64}$/.test(field)
    ? field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : "unknown";
}
