import { setMaxListeners } from "node:events";
import type { Bill } from "./bill.js";

/** Work that calls Intercom: what it spends, and when it must be over. */
export interface Work {
  readonly bill: Bill;
  readonly deadline: Deadline;
}

/** The reason of all signals. It is made once, because an error for each would cost its stack. */
const OVER = new Error("The time limit of this operation is exceeded.");

/** When work must be over. The clock starts with it. */
export class Deadline {
  /** The end, on the clock of `performance.now()`. */
  readonly at: number;
  #reading: AbortController | undefined;
  #clock: NodeJS.Timeout | undefined;
  #writeSignal: AbortSignal | undefined;
  #isReadingOver = false;

  /** @param timeoutMs The time from now on in milliseconds; `Infinity` for work that has all the time it takes. */
  constructor(timeoutMs: number) {
    this.at = performance.now() + timeoutMs;
  }

  // Signals are made when they are asked for: two of them cost more than all the rest of an operation that makes no call.

  /** Fires at the deadline, or as soon as {@link stopReading} says that nobody waits. Reads stop with it. */
  get readSignal(): AbortSignal {
    if (!this.#reading) {
      this.#reading = forManyCalls(new AbortController());
      if (this.#isReadingOver) this.#reading.abort(OVER);
      else this.#clock = this.#whenOver(() => this.stopReading());
    }
    return this.#reading.signal;
  }

  /** Fires at the deadline only: a write that has begun finishes, even when the client has gone. */
  get writeSignal(): AbortSignal {
    if (!this.#writeSignal) {
      const over = forManyCalls(new AbortController());
      this.#whenOver(() => over.abort(OVER));
      this.#writeSignal = over.signal;
    }
    return this.#writeSignal;
  }

  /** To be called when the client was answered or has gone: nobody waits for what is still being read. */
  stopReading(): void {
    if (this.#isReadingOver) return;
    this.#isReadingOver = true;
    clearTimeout(this.#clock);
    this.#reading?.abort(OVER);
  }

  /** Node's timers take an endless time for none at all. */
  #whenOver(end: () => void): NodeJS.Timeout | undefined {
    if (this.at === Number.POSITIVE_INFINITY) return undefined;
    return setTimeout(end, Math.max(0, this.at - performance.now())).unref();
  }
}

/** Each call in flight listens, and a page may have hundreds. */
function forManyCalls(controller: AbortController): AbortController {
  setMaxListeners(0, controller.signal);
  return controller;
}
