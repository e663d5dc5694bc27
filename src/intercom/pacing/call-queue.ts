import { IntercomFailure } from "../transport/failure.js";
import { type RateLimit, readRateLimit, readWaitHintMs } from "../transport/hints.js";
import type { Exchange, UpstreamAnswer, UpstreamRequest } from "../transport/upstream.js";
import { type Allowance, TICK_MS } from "./allowance.js";
import { sendBy } from "./lanes.js";
import { WaitingLine } from "./waiting-line.js";

/** Every exchange waits in the call queue, for the workspace's limit, and is counted on its bill. */
export function withCallQueue(exchange: Exchange, queue: CallQueue): Exchange {
  return async (request) => {
    request.bill.charge(request.endpoint);
    try {
      await queue.enter(request);
    } catch (error) {
      request.bill.refund();
      throw error;
    }
    let answer: UpstreamAnswer | undefined;
    try {
      answer = await exchange(request);
      return answer;
    } catch (error) {
      if (error instanceof IntercomFailure && error.kind === "not-sent") request.bill.refund();
      throw error;
    } finally {
      queue.leave(answer);
    }
  };
}

export interface CallQueueOptions {
  readonly allowance: Allowance;
  /** The most calls in flight at a time. */
  readonly concurrency: number;
  /** Called when Intercom refuses a call, with the milliseconds for which no call may be sent. */
  readonly onPause?: (forMs: number) => void;
  readonly random?: () => number;
}

const MAX_JITTER_MS = 250;
/** Back-off from a 429 that does not say how long. */
const FIRST_BACK_OFF_MS = 1_000;
const MAX_BACK_OFF_MS = 10_000;
/** Left to other apps of the workspace, which share its limit: our own count does not know of them. */
const RESERVE = 0.02;
/** The `retryAfterSeconds`, in seconds, of a call that waited in vain for the rate limit: by then a window is over. */
const WINDOW_SECONDS = 10;
/**
 * The longest pause after one 429, whatever it asks for: Intercom's windows last ten seconds, and its reset comes two
 * seconds late. Only a second refusal after that is believed to need more.
 */
const MAX_FIRST_PAUSE_MS = 12_000;

/**
 * Decides when a call may go: so many in flight, so many in ten seconds, none after a 429 until its window is over.
 * What cannot go in time is refused unsent.
 */
export class CallQueue {
  readonly #line = new WaitingLine((request) => this.#refusalOf(request));
  readonly #options: CallQueueOptions;
  #latest: RateLimit | null = null;
  /** When that was said, on the clock of `performance.now()`. */
  #latestAt = 0;
  #inFlight = 0;
  #isPumping = false;
  #timer: NodeJS.Timeout | undefined;
  /** On the clock of `performance.now()`. */
  #pausedUntil = 0;
  #backOffMs = FIRST_BACK_OFF_MS;
  /** Pauses in a row that a 429 asked for. */
  #refusals = 0;
  /** Whether the first in line waits for the rate limit and not for a free socket. */
  #isShort = false;

  constructor(options: CallQueueOptions) {
    this.#options = options;
  }

  /** The limit in Intercom's last answer; `null` before its first answer. */
  current(): RateLimit | null {
    return this.#latest;
  }

  /** Resolves when the call may go; {@link leave} must follow. */
  enter(request: UpstreamRequest): Promise<void> {
    if (this.#pausedUntil >= sendBy(request)) return Promise.reject(this.#refusalOf(request));
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
    const isNews = told !== undefined && this.#isNews(told);
    if (isNews) {
      this.#latest = told;
      this.#latestAt = performance.now();
      this.#options.allowance.setLimit(told.limit);
    }
    if (status === 429) {
      const waitMs = this.#pauseAfterRefusal(readWaitHintMs(headers) ?? this.#nextBackOff());
      this.pause(waitMs + this.#jitter());
      this.#options.onPause?.(waitMs);
      return;
    }
    this.#backOffMs = FIRST_BACK_OFF_MS;
    this.#refusals = 0;
    if (isNews && this.#isUsedUp(told))
      this.pause(Math.min(readWaitHintMs(headers) ?? 0, MAX_FIRST_PAUSE_MS) + this.#jitter());
  }

  /** An answer of the window before may arrive late: it must not bring the old count back. */
  #isNews({ resetAt }: RateLimit): boolean {
    return (
      !this.#latest ||
      resetAt >= this.#latest.resetAt ||
      performance.now() - this.#latestAt > WINDOW_SECONDS * 1000 // whatever was told then: that window is over
    );
  }

  /** Those that were in flight together are refused together, which is one refusal. */
  #pauseAfterRefusal(waitMs: number): number {
    if (performance.now() >= this.#pausedUntil) this.#refusals += 1;
    return this.#refusals > 1 ? waitMs : Math.min(waitMs, MAX_FIRST_PAUSE_MS);
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
      const taken = this.#options.allowance.take(next.bill.lane);
      if (!(typeof taken === "boolean" ? taken : await taken)) {
        // Not at the very edge: the replica whose clock is ahead would take all that the tick has.
        this.#pumpIn(this.#options.allowance.nextTickInMs() + this.#jitter(TICK_MS / 4));
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

  #refusalOf({ endpoint }: UpstreamRequest): IntercomFailure {
    const pausedMs = this.#pausedUntil - performance.now();
    if (pausedMs <= 0 && !this.#isShort) return new IntercomFailure("not-sent", { endpoint });
    const retryAfterSeconds = pausedMs > 0 ? Math.ceil(pausedMs / 1000) : WINDOW_SECONDS;
    return new IntercomFailure("rate-limited", { endpoint, retryAfterSeconds });
  }
}
