import { ApiError } from "../http/error.js";

const WINDOW_SECONDS = 10;
/** Recorded traffic shows the reset two seconds after the end of the window. */
const RESET_DELAY_SECONDS = 2;

/** Counts the calls of the current 10-second window; windows are aligned to the clock, as Intercom's are. */
export class RateWindow {
  #start = 0;
  #used = 0;

  constructor(
    private readonly limit: number,
    private readonly now: () => number,
  ) {}

  /** Counts one call and returns its headers. They show what remained before it, so the first shows the whole limit. */
  spend(): { headers: Record<string, string>; exceeded: boolean } {
    const start = Math.floor(this.now() / 1000 / WINDOW_SECONDS) * WINDOW_SECONDS;
    if (start !== this.#start) {
      this.#start = start;
      this.#used = 0;
    }
    const remaining = Math.max(0, this.limit - this.#used);
    this.#used += 1;
    return { headers: this.#headers(remaining), exceeded: remaining === 0 };
  }

  /** The refusal of a call for which nothing is left, also used by faults. */
  refusal(): ApiError {
    const message = `Exceeded rate limit of ${this.limit} in 10_seconds`;
    return new ApiError(429, "rate_limit_exceeded", message, this.#headers(0));
  }

  #headers(remaining: number): Record<string, string> {
    return {
      "x-ratelimit-limit": String(this.limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(this.#start + WINDOW_SECONDS + RESET_DELAY_SECONDS),
    };
  }
}
