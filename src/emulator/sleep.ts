import { setTimeout } from "node:timers/promises";

/** Waits so many milliseconds; rejects when the signal is aborted before. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the process's own clock, and does not keep a process alive that has nothing else to do. */
export const sleepForReal: Sleep = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, { ref: false, ...(signal ? { signal } : {}) });
