import { BulkError } from "../../bulk/bulk-error.js";
import { failureTable } from "../../graph/errors/failure-table.js";
import { InvalidInput, InvalidInputs } from "../../graph/errors/invalid-input.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";

/** One fault, as a client sees it. */
export interface ExportFault {
  readonly message: string;
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

/** Why an export did not begin: all faults at once. */
export class ExportRefusal extends Error {
  override readonly name = "ExportRefusal";

  constructor(
    readonly statusCode: number,
    readonly faults: readonly ExportFault[],
    readonly retryAfterSeconds?: number,
  ) {
    super("The export did not begin.");
  }

  /** Faults of the request. */
  static of(statusCode: number, messages: readonly string[]): ExportRefusal {
    const extensions = { code: "BAD_USER_INPUT" };
    return new ExportRefusal(
      statusCode,
      messages.map((message) => ({ message, extensions })),
    );
  }
}

/** Where Intercom does not say how long to wait. */
const RETRY_SECONDS = 5;

/** An error that an export meets before its first byte, as a refusal; anything else stays as it is. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof BulkError && error.kind === "usage") return ExportRefusal.of(400, error.faults);
  if (error instanceof InvalidInput || error instanceof InvalidInputs) {
    const faults = error instanceof InvalidInput ? [error] : error.faults;
    return new ExportRefusal(
      400,
      faults.map(({ message, field }) => ({ message, extensions: { code: "BAD_USER_INPUT", field } })),
    );
  }
  if (error instanceof IntercomFailure) return fromFailure(error);
  if (error instanceof BulkError)
    return new ExportRefusal(
      503,
      [
        {
          message: "Intercom has not answered in time. Send the request again later.",
          extensions: { code: "INTERCOM_UNAVAILABLE", retryAfterSeconds: RETRY_SECONDS },
        },
      ],
      RETRY_SECONDS,
    );
  return error;
}

function fromFailure({ kind, details }: IntercomFailure): ExportRefusal {
  const { read: code, message } = failureTable[kind];
  if (code === "BAD_USER_INPUT") return ExportRefusal.of(400, [message]);
  if (code === "INTERCOM_UNAUTHORIZED" || code === "INTERCOM_BAD_RESPONSE")
    return new ExportRefusal(502, [{ message, extensions: { code } }]);
  const retryAfterSeconds = Math.max(1, Math.ceil(details.retryAfterSeconds ?? RETRY_SECONDS));
  return new ExportRefusal(503, [{ message, extensions: { code, retryAfterSeconds } }], retryAfterSeconds);
}
