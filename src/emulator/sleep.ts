import { setTimeout } from "node:timers/promises";

/** Waits for a time in milliseconds. Rejects when the signal is aborted before. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the clock of the process. A process that has nothing else to do is not kept alive. */
export const sleepForReal: Sleep = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, { ref: false, ...(signal ? { signal } : {}) });
