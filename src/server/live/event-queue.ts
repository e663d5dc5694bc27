import { type LiveEvent, resync } from "./live-event.js";

/** The most events that wait for one subscriber. A reader who is further behind has to read again anyway. */
export const MAX_WAITING = 256;

/**
 * The events that wait for one subscriber. It never grows beyond its bound: a later event takes the place of an earlier one
 * with the same key, and when there are too many, all are replaced by one RESYNC.
 */
export class EventQueue {
  readonly #waiting = new Map<string, LiveEvent>();

  /** @returns Whether there were too many */
  push(event: LiveEvent): boolean {
    const { key } = event;
    this.#waiting.delete(key); // behind the others: they may hold an earlier state of the same contact
    this.#waiting.set(key, event);
    if (this.#waiting.size <= MAX_WAITING) return false;
    const missed = resync();
    this.#waiting.clear();
    this.#waiting.set(missed.key, missed);
    return true;
  }

  shift(): LiveEvent | undefined {
    for (const [key, event] of this.#waiting) {
      this.#waiting.delete(key);
      return event;
    }
    return undefined;
  }

  clear(): void {
    this.#waiting.clear();
  }
}
