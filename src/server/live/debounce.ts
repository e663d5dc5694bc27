import type { ContactEvent } from "../../intercom/contact-event.js";
import { keyOfEvent } from "./live-event.js";

/** The same change of a contact is told once in this time. */
const WINDOW_MS = 1_000;

interface Window {
  /** Writes of this graph that Intercom has not told of yet. */
  echoes: number;
  /** What came since the last was told. */
  later: ContactEvent | undefined;
}

/**
 * Tells a change at once, and the same change of the same contact again at the end of a second, if it came again. What
 * Intercom tells within that second of a write of this graph is that write.
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
    const isWrite = event.toldBy === "graph";
    if (!window) this.#open(key, event, isWrite ? 1 : 0);
    else if (!isWrite && window.echoes > 0) window.echoes -= 1;
    else {
      if (isWrite) window.echoes += 1;
      window.later = event;
    }
  }

  #open(key: string, event: ContactEvent, echoes: number): void {
    const window: Window = { echoes, later: undefined };
    this.#windows.set(key, window);
    setTimeout(() => {
      this.#windows.delete(key);
      if (window.later) this.#open(key, window.later, window.echoes);
    }, WINDOW_MS).unref();
    this.#tell(event);
  }
}
