import type { Sleep } from "../../src/emulator/sleep.js";

/** A way to wait in which no time passes until a test says so. */
export interface Waits {
  readonly sleep: Sleep;
  /** The lengths that have been asked for so far, in milliseconds. */
  readonly asked: readonly number[];
  /** Ends a wait of this length, as soon as one has been asked for. */
  over(milliseconds: number): Promise<void>;
  /** Resolves when nobody waits any more. */
  idle(): Promise<void>;
}

export function createWaits(): Waits {
  const asked: number[] = [];
  const waiting = new Set<{ milliseconds: number; end: () => void }>();
  let tellTest: () => void = () => undefined;
  const change = () =>
    new Promise<void>((resolve) => {
      tellTest = resolve;
    });

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const wait = { milliseconds, end: resolve };
      asked.push(milliseconds);
      waiting.add(wait);
      signal?.addEventListener("abort", () => {
        waiting.delete(wait);
        reject(signal.reason);
        tellTest();
      });
      tellTest();
    });

  async function over(milliseconds: number): Promise<void> {
    for (;;) {
      const wait = [...waiting].find((it) => it.milliseconds === milliseconds);
      if (wait) {
        waiting.delete(wait);
        return wait.end();
      }
      await change();
    }
  }

  async function idle(): Promise<void> {
    while (waiting.size > 0) await change();
  }

  return { sleep, asked, over, idle };
}
