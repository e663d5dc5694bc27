import type { ContactEvent } from "../../intercom/contact-event.js";
import { keyOfEvent } from "./live-event.js";

/** The same change of a contact is passed on once in this time, and what came meanwhile at its end. */
const WINDOW_MS = 1_000;

interface Window {
  /** What came since the last was passed on. */
  later: ContactEvent | undefined;
}

/**
 * Passes a change on at once, and the same change of the same contact again at the end of a second, if it came again. It drops
 * nothing: what came last in a second is passed on after all that came before it.
 */
export class Debounce {
  readonly #windows = new Map<string, Window>();
  readonly #pass: (event: ContactEvent) => void;

  constructor(pass: (event: ContactEvent) => void) {
    this.#pass = pass;
  }

  hear(event: ContactEvent): void {
    const window = this.#windows.get(keyOfEvent(event));
    if (window) window.later = together(window.later, event);
    else this.#open(event);
  }

  #open(event: ContactEvent): void {
    const key = keyOfEvent(event);
    const window: Window = { later: undefined };
    this.#windows.set(key, window);
    setTimeout(() => {
      this.#windows.delete(key);
      if (window.later) this.#open(window.later);
    }, WINDOW_MS).unref();
    this.#pass(event);
  }
}

/** A write of this graph stays one, also when Intercom tells of the same change: only what Intercom tells may be an echo. */
function together(earlier: ContactEvent | undefined, later: ContactEvent): ContactEvent {
  if (!earlier) return later;
  const toldBy = earlier.toldBy === "graph" ? "graph" : later.toldBy;
  return { ...later, toldBy, at: Math.max(earlier.at, later.at) };
}
