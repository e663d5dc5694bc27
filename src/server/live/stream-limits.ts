import { GraphQLError } from "graphql";
import { LimitExceeded } from "../admission/limits/limit-exceeded.js";

/** How many subscriptions may be open. */
export interface StreamLimits {
  /** In the process. */
  readonly streams: number;
  /** For each caller. */
  readonly streamsPerCaller: number;
}

/** Counts open subscriptions. */
export class OpenStreams {
  readonly #limits: StreamLimits;
  readonly #byCaller = new Map<string, number>();
  #count = 0;

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  /**
   * Counts one more.
   * @returns What takes it back, or why there cannot be one more
   */
  open(callerKey: string): (() => void) | GraphQLError {
    const { streams, streamsPerCaller } = this.#limits;
    const own = this.#byCaller.get(callerKey) ?? 0;
    if (own >= streamsPerCaller)
      return new LimitExceeded("streams", streamsPerCaller, {
        message: `The limit of ${streamsPerCaller} open subscriptions for each caller is reached. Close one, or subscribe to several contacts at once.`,
      });
    if (this.#count >= streams)
      return new GraphQLError(
        "This server has no capacity for another subscription. Subscribe again after `retryAfterSeconds`.",
        { extensions: { code: "OVERLOADED", retryAfterSeconds: RETRY_SECONDS, http: { status: 503 } } },
      );
    this.#count += 1;
    this.#byCaller.set(callerKey, own + 1);
    return () => this.#close(callerKey);
  }

  #close(callerKey: string): void {
    this.#count -= 1;
    const left = (this.#byCaller.get(callerKey) ?? 0) - 1;
    if (left > 0) this.#byCaller.set(callerKey, left);
    else this.#byCaller.delete(callerKey);
  }
}

/** Streams last long: one that ends soon is luck. */
const RETRY_SECONDS = 5;
