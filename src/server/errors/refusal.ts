/** A request that is rejected before it is read as a GraphQL operation. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /**
   * @param message Told to the client: cause, then cure.
   * @param details Shown to the client in `extensions`, in addition to the code.
   */
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Not now, through no fault of the request. Browsers show pages of other origins few headers, so the body has the wait as well. */
export const tryAgain = (code: string, message: string, { statusCode = 503, seconds = 1 } = {}) =>
  new Refusal(statusCode, code, message, { "retry-after": String(seconds) }, { retryAfterSeconds: seconds });
