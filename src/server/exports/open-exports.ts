import { tryAgain } from "../errors/refusal.js";

/** An export is a matter of minutes. */
const RETRY_SECONDS = 30;

/** Counts the exports at work, and ends them when the server leaves. */
export class OpenExports {
  readonly #leaving = new AbortController();
  #count = 0;

  constructor(private readonly max: number) {}

  /** Fires when the server leaves. */
  get leaving(): AbortSignal {
    return this.#leaving.signal;
  }

  /**
   * Counts one more.
   * @returns takes it back
   * @throws Refusal 429 where there are too many
   */
  open(): () => void {
    if (this.#leaving.signal.aborted)
      throw tryAgain("OVERLOADED", "This server is shutting down. Send the request again.");
    if (this.#count >= this.max)
      throw tryAgain(
        "RATE_LIMITED",
        `This server has ${this.max} exports in progress, and MAX_EXPORTS allows no more. Send the request again after the time in Retry-After.`,
        { statusCode: 429, seconds: RETRY_SECONDS },
      );
    this.#count += 1;
    return () => {
      this.#count -= 1;
    };
  }

  leave(): void {
    this.#leaving.abort();
  }
}
