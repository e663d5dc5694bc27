/**
 * Why an export did not come to its end:
 * `usage`: the options are wrong, and nothing was read or written. `refused`: the options are right, but not for this
 * directory, or the price was not agreed to. `interrupted`: it was stopped, or Intercom did not answer for a long time;
 * what is on disk stays, and the same call continues there. `failed`: anything else.
 */
export type ExportErrorKind = "usage" | "refused" | "interrupted" | "failed";

/** The reason why an export ended early. The message names cause and cure, and contains no personal data. */
export class ExportError extends Error {
  override readonly name = "ExportError";

  constructor(
    readonly kind: ExportErrorKind,
    message: string,
  ) {
    super(message);
  }
}
