import type { Allowance } from "./allowance.js";
import { IntercomFailure } from "./failure.js";
import { startWaiting } from "./operation.js";
import { isWrite } from "./operations.js";
import { type RateLimit, readRateLimit, readWaitHintMs } from "./rate-limit.js";
import { TICK_MS } from "./sliding-window.js";
import type { UpstreamAnswer, UpstreamRequest } from "./upstream.js";

export interface BudgetOptions {
  readonly allowance: Allowance;
  /** The most calls in flight at a time. */
  readonly concurrency: number;
  /** Told when Intercom refused a call, with the Unix milliseconds until which nobody may call. */
  readonly onPause?: (untilMs: number) => void;
  readonly random?: () => number;
}

interface Waiter {
  readonly request: UpstreamRequest;
  /** Lets it go. */
  readonly admit: () => void;
  readonly refuse: (failure: IntercomFailure) => void;
}

/** The most calls that wait in one lane; a queue that is longer than a deadline helps nobody. */
const MAX_WAITING = 500;
const MAX_JITTER_MS = 250;
/** Back-off from a 429 that does not say how long. */
const FIRST_BACK_OFF_MS = 1_000;
const MAX_BACK_OFF_MS = 10_000;
/** Left to other apps of the workspace, which share its limit: our own count does not know of them. */
const RESERVE = 0.02;

/**
 * Decides when a call may go: so many in flight, so many in ten seconds, none after a 429 until its window is over.
 * Interactive writes go before interactive reads, and those before bulk work. What cannot go before its deadline is
 * refused unsent.
 */
export class Budget {
  readonly #lanes: readonly [Waiter[], Waiter[], Waiter[]] = [[], [], []];
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
    const lane = this.#lanes[laneOf(request)];
    if (request.signal.aborted) return Promise.reject(this.#refusal(request));
    if (this.#pausedUntil >= request.deadline) return Promise.reject(this.#refusal(request));
    if (lane.length >= MAX_WAITING) return Promise.reject(this.#refusal(request));
    return new Promise((resolve, reject) => {
      const stopWaiting = startWaiting(request.payer);
      const settle = () => {
        request.signal.removeEventListener("abort", giveUp);
        stopWaiting();
      };
      const waiter: Waiter = {
        request,
        admit: () => {
          settle();
          resolve();
        },
        refuse: (failure) => {
          settle();
          reject(failure);
        },
      };
      const giveUp = () => {
        lane.splice(lane.indexOf(waiter), 1);
        waiter.refuse(this.#refusal(request));
      };
      request.signal.addEventListener("abort", giveUp, { once: true });
      lane.push(waiter);
      void this.#pump();
    });
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
    for (const lane of this.#lanes) {
      const late = lane.filter(({ request }) => request.deadline <= this.#pausedUntil);
      for (const waiter of late) {
        lane.splice(lane.indexOf(waiter), 1);
        waiter.refuse(this.#refusal(waiter.request));
      }
    }
  }

  #observe({ status, headers }: UpstreamAnswer): void {
    const told = readRateLimit(headers);
    // An answer of the window before may arrive late: it must not bring the old count back.
    if (told && (!this.#latest || told.resetAt >= this.#latest.resetAt)) {
      this.#latest = told;
      this.#options.allowance.setLimit(told.limit);
    }
    const nowMs = Date.now();
    if (status === 429) {
      const waitMs = readWaitHintMs(headers, nowMs) ?? this.#nextBackOff();
      this.pause(waitMs + this.#jitter());
      this.#options.onPause?.(nowMs + waitMs);
      return;
    }
    this.#backOffMs = FIRST_BACK_OFF_MS;
    if (told && told === this.#latest && told.remaining - 1 - this.#inFlight < told.limit * RESERVE)
      this.pause((readWaitHintMs(headers, nowMs) ?? 0) + this.#jitter());
  }

  #nextBackOff(): number {
    const { random = Math.random } = this.#options;
    const waitMs = this.#backOffMs * (0.5 + random() / 2);
    this.#backOffMs = Math.min(MAX_BACK_OFF_MS, this.#backOffMs * 2);
    return waitMs;
  }

  #jitter(): number {
    return (this.#options.random ?? Math.random)() * MAX_JITTER_MS;
  }

  async #pump(): Promise<void> {
    if (this.#isPumping) return;
    this.#isPumping = true;
    for (let next = this.#next(); next; next = this.#next()) {
      this.#isShort = false;
      if (this.#inFlight >= this.#options.concurrency) break; // leave() comes here again
      const pausedMs = this.#pausedUntil - performance.now();
      this.#isShort = true;
      if (pausedMs > 0) {
        this.#pumpIn(pausedMs);
        break;
      }
      const taken = this.#options.allowance.take(next.request.payer.lane);
      if (!(typeof taken === "boolean" ? taken : await taken)) {
        // Not at the very edge: the replica whose clock is ahead would take all that the tick has.
        this.#pumpIn(TICK_MS - (Date.now() % TICK_MS) + (this.#jitter() * TICK_MS) / MAX_JITTER_MS / 4);
        break;
      }
      this.#admit();
    }
    this.#isPumping = false;
  }

  #next(): Waiter | undefined {
    return this.#lanes[0][0] ?? this.#lanes[1][0] ?? this.#lanes[2][0];
  }

  /** Lets the first in line go: while the allowance was asked, it may have become another one. */
  #admit(): void {
    const waiter = this.#lanes.find((lane) => lane.length > 0)?.shift();
    if (!waiter) return;
    this.#inFlight += 1;
    waiter.admit();
  }

  #pumpIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#pump(), Math.ceil(ms)).unref();
  }

  #refusal({ operation }: UpstreamRequest): IntercomFailure {
    const pausedMs = this.#pausedUntil - performance.now();
    if (pausedMs > 0)
      return new IntercomFailure("rate-limited", {
        operation,
        retryAfterSeconds: Math.ceil(pausedMs / 1000),
      });
    return this.#isShort
      ? new IntercomFailure("rate-limited", { operation, retryAfterSeconds: 10 })
      : new IntercomFailure("not-sent", { operation });
  }
}

function laneOf({ operation, payer }: UpstreamRequest): 0 | 1 | 2 {
  if (payer.lane === "bulk") return 2;
  return isWrite(operation) ? 0 : 1;
}
