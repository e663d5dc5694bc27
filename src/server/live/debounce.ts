import type { ContactEvent } from "../../intercom/contact-event.js";
import { keyOfEvent } from "./live-event.js";

/** The same change of a contact is told once in this time. */
const WINDOW_MS = 1_000;

interface Window {
  /** Writes of this graph that Intercom has not told of yet. */
  writes: number;
  /** What Intercom told and no write of this graph explains yet. */
  tells: number;
  /** What came since the last was told. */
  later: ContactEvent | undefined;
}

/**
 * Tells a change at once, and the same change of the same contact again at the end of a second, if it came again. What
 * Intercom tells within that second of a write of this graph is that write, also where it comes before the write's own answer.
 */
export class Debounce {
  readonly #windows = new Map<string, Window>();
  readonly #tell: (event: ContactEvent) => void;

  constructor(tell: (event: ContactEvent) => void) {
    this.#tell = tell;
  }

  hear(event: ContactEvent): void {
    const key = keyOfEvent(event);
    const window = this.#windows.get(key);
    if (!window) this.#open(key, event, 1);
    else if (isWrite(event)) {
      if (window.tells > 0) window.tells -= 1;
      else {
        window.writes += 1;
        window.later = event;
      }
    } else if (window.writes > 0) window.writes -= 1;
    else {
      window.tells += 1;
      window.later = event;
    }
  }

  /** @param count How many of its kind have no counterpart yet. */
  #open(key: string, event: ContactEvent, count: number): void {
    const counts = isWrite(event) ? { writes: count, tells: 0 } : { writes: 0, tells: count };
    const window: Window = { ...counts, later: undefined };
    this.#windows.set(key, window);
    setTimeout(() => {
      this.#windows.delete(key);
      const { later, writes } = window;
      if (later) this.#open(key, later, isWrite(later) ? writes : 1);
    }, WINDOW_MS).unref();
    this.#tell(event);
  }
}

const isWrite = ({ toldBy }: ContactEvent) => toldBy === "graph";
