/**
 * Why an export or an import did not come to its end:
 * `usage`: the options are wrong, and nothing was read or written. `refused`: the options are right, but not for this
 * directory or file, or what they need was not agreed to. `interrupted`: it was stopped, or Intercom did not answer for a
 * long time; what was done stays, and the same call continues there. `failed`: anything else.
 */
export type BulkErrorKind = "usage" | "refused" | "interrupted" | "failed";

/** The reason why an export or an import ended early. The message names cause and cure, and contains no personal data. */
export class BulkError extends Error {
  override readonly name: string = "BulkError";

  constructor(
    readonly kind: BulkErrorKind,
    message: string,
    /** All faults of the options, each with its place, where the message lists several. */
    readonly faults: readonly string[] = [message],
  ) {
    super(message);
  }
}
