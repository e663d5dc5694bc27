import type { ExecutionResult } from "graphql";
import { EventQueue } from "./event-queue.js";
import type { LiveEnd, LiveStream } from "./live.js";
import type { LiveEvent } from "./live-event.js";

type Step = IteratorResult<ExecutionResult, undefined>;

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

export interface EventStreamOptions {
  /** Executes an event when the subscriber is ready for it; `undefined` where that ended the stream. Never rejects. */
  readonly answer: (event: LiveEvent) => Promise<ExecutionResult | undefined>;
  /** Called once, when the stream has ended for whatever reason. */
  readonly onEnded: () => void;
}

/**
 * The stream of one subscriber. Not an async generator, whose `return()` would wait for the next event, and nothing that
 * keeps what is not read: it holds its bounded queue and one waiting reader.
 */
export class EventStream implements LiveStream {
  readonly over: Promise<void>;
  readonly #queue = new EventQueue();
  readonly #options: EventStreamOptions;
  #turn: Promise<unknown> = Promise.resolve();
  #isEnded = false;
  #end: LiveEnd | undefined;
  /** Looks for an event again, while a reader waits for one. */
  #wake: (() => void) | undefined;
  #tellOver: () => void = () => undefined;
  /** Ends the reader's wait. */
  #finish: (() => void) | undefined;

  constructor(options: EventStreamOptions) {
    this.#options = options;
    this.over = new Promise((resolve) => {
      this.#tellOver = resolve;
    });
  }

  get end(): LiveEnd | undefined {
    return this.#end;
  }

  /** @returns Whether too many waited, and a RESYNC has taken their place */
  push(event: LiveEvent): boolean {
    if (this.#isEnded) return false;
    const hasOverflowed = this.#queue.push(event);
    this.#wake?.();
    return hasOverflowed;
  }

  /** Ends the stream at once. @param end Why, where the server ends it. */
  close(end?: LiveEnd): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#end = end;
    this.#queue.clear();
    this.#finish?.();
    this.#tellOver();
    this.#options.onEnded();
  }

  next(): Promise<Step> {
    const step = this.#turn.then(() => this.#take());
    this.#turn = step;
    return step;
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.close();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #take(): Promise<Step> {
    if (this.#isEnded) return Promise.resolve(DONE);
    return new Promise((resolve) => {
      this.#finish = () => resolve(DONE);
      const look = () => {
        const event = this.#queue.shift();
        this.#wake = event ? undefined : look;
        if (!event) return;
        void this.#options.answer(event).then((value) => {
          if (value === undefined) this.close();
          resolve(value === undefined ? DONE : { done: false, value });
        });
      };
      look();
    });
  }
}
