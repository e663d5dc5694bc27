import { setTimeout as delay } from "node:timers/promises";

/** Waits for `done`, but not longer than the given time. */
export async function within(ms: number, done: PromiseLike<unknown>): Promise<void> {
  const timeOver = new AbortController();
  await Promise.race([done, delay(ms, undefined, { signal: timeOver.signal }).catch(() => undefined)]);
  timeOver.abort();
}
