import type { Allowance } from "./allowance.js";
import { IntercomFailure } from "./failure.js";
import { type RateLimit, readRateLimit, readWaitHintMs } from "./rate-limit.js";
import { TICK_MS } from "./sliding-window.js";
import type { UpstreamAnswer, UpstreamRequest } from "./upstream.js";
import { WaitingLine } from "./waiting-line.js";

export interface BudgetOptions {
  readonly allowance: Allowance;
  /** The most calls in flight at a time. */
  readonly concurrency: number;
  /** Told when Intercom refused a call, with the Unix milliseconds until which nobody may call. */
  readonly onPause?: (untilMs: number) => void;
  readonly random?: () => number;
}

const MAX_JITTER_MS = 250;
/** Back-off from a 429 that does not say how long. */
const FIRST_BACK_OFF_MS = 1_000;
const MAX_BACK_OFF_MS = 10_000;
/** Left to other apps of the workspace, which share its limit: our own count does not know of them. */
const RESERVE = 0.02;
/** Told to who waited in vain for the rate limit: by then a window is over. */
const WINDOW_SECONDS = 10;

/**
 * Decides when a call may go: so many in flight, so many in ten seconds, none after a 429 until its window is over.
 * What cannot go before its deadline is refused unsent.
 */
export class Budget {
  readonly #line = new WaitingLine((request) => this.#refusalOf(request));
  readonly #options: BudgetOptions;
  #latest: RateLimit | null = null;
  #inFlight = 0;
  #isPumping = false;
  #timer: NodeJS.Timeout | undefined;
  /** On the clock of `performance.now()`. */
  #pausedUntil = 0;
  #backOffMs = FIRST_BACK_OFF_MS;
  /** Whether the first in line waits for the rate limit and not for a free socket. */
  #isShort = false;

  constructor(options: BudgetOptions) {
    this.#options = options;
  }

  /** What Intercom last said of the limit; `null` before its first answer. */
  current(): RateLimit | null {
    return this.#latest;
  }

  /** Resolves when the call may go; {@link leave} must follow. */
  enter(request: UpstreamRequest): Promise<void> {
    if (this.#pausedUntil >= request.deadline) return Promise.reject(this.#refusalOf(request));
    const turn = this.#line.join(request);
    void this.#pump();
    return turn;
  }

  /** Takes a call back, and what Intercom's answer says of the limit. */
  leave(answer: UpstreamAnswer | undefined): void {
    this.#inFlight -= 1;
    if (answer) this.#observe(answer);
    void this.#pump();
  }

  /** Lets nobody call for a while; what has no time left then is refused at once. */
  pause(forMs: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + forMs);
    this.#line.refuseUntil(this.#pausedUntil);
  }

  #observe({ status, headers }: UpstreamAnswer): void {
    const told = readRateLimit(headers);
    // An answer of the window before may arrive late: it must not bring the old count back.
    const isNews = told !== undefined && (!this.#latest || told.resetAt >= this.#latest.resetAt);
    if (isNews) {
      this.#latest = told;
      this.#options.allowance.setLimit(told.limit);
    }
    const hintMs = readWaitHintMs(headers, Date.now());
    if (status === 429) {
      const waitMs = hintMs ?? this.#nextBackOff();
      this.pause(waitMs + this.#jitter());
      this.#options.onPause?.(Date.now() + waitMs);
      return;
    }
    this.#backOffMs = FIRST_BACK_OFF_MS;
    if (isNews && this.#isUsedUp(told)) this.pause((hintMs ?? 0) + this.#jitter());
  }

  /** The count in the header is from before its call; those in flight may not be in it yet. */
  #isUsedUp({ limit, remaining }: RateLimit): boolean {
    return remaining - 1 - this.#inFlight < limit * RESERVE;
  }

  #nextBackOff(): number {
    const waitMs = this.#backOffMs * (0.5 + this.#random() / 2);
    this.#backOffMs = Math.min(MAX_BACK_OFF_MS, this.#backOffMs * 2);
    return waitMs;
  }

  #jitter(maxMs = MAX_JITTER_MS): number {
    return this.#random() * maxMs;
  }

  #random(): number {
    return (this.#options.random ?? Math.random)();
  }

  async #pump(): Promise<void> {
    if (this.#isPumping) return;
    this.#isPumping = true;
    for (let next = this.#line.first(); next; next = this.#line.first()) {
      this.#isShort = false;
      if (this.#inFlight >= this.#options.concurrency) break; // leave() comes here again
      this.#isShort = true;
      const pausedMs = this.#pausedUntil - performance.now();
      if (pausedMs > 0) {
        this.#pumpIn(pausedMs);
        break;
      }
      const taken = this.#options.allowance.take(next.payer.lane);
      if (!(typeof taken === "boolean" ? taken : await taken)) {
        // Not at the very edge: the replica whose clock is ahead would take all that the tick has.
        this.#pumpIn(TICK_MS - (Date.now() % TICK_MS) + this.#jitter(TICK_MS / 4));
        break;
      }
      // While the allowance was asked, another one may have become the first, or the last have left.
      if (this.#line.admitFirst()) this.#inFlight += 1;
    }
    this.#isPumping = false;
  }

  #pumpIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#pump(), Math.ceil(ms)).unref();
  }

  #refusalOf({ operation }: UpstreamRequest): IntercomFailure {
    const pausedMs = this.#pausedUntil - performance.now();
    if (pausedMs <= 0 && !this.#isShort) return new IntercomFailure("not-sent", { operation });
    const retryAfterSeconds = pausedMs > 0 ? Math.ceil(pausedMs / 1000) : WINDOW_SECONDS;
    return new IntercomFailure("rate-limited", { operation, retryAfterSeconds });
  }
}
