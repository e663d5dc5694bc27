import type { Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { DestinationStream } from "pino";

/** Where log lines go. Writing never waits for a reader, and what waits for one has a bound. */
export interface LogOutput extends DestinationStream {
  /** Hands over what was collected, without waiting for it to be read. */
  flush(): void;
  /** Flushes, and waits until everything was taken, for at most `ms` milliseconds. */
  drain(ms: number): Promise<void>;
}

/** Lines are written together: one by one, they cost more than a small operation itself. */
const FLUSH_CHARACTERS = 4_096;
const FLUSH_MS = 100;
/** About 3,000 lines. A reader that is further behind loses lines, and the process keeps its memory. */
export const MAX_WAITING_BYTES = 1_048_576;
const POLL_MS = 20;

/**
 * Collects lines for a stream such as standard output, whose pipes Node writes without blocking.
 *
 * @param onDropped Told how many lines were dropped because the reader is too far behind, or gone.
 */
export function createLogOutput(to: Writable, onDropped: (lines: number) => void): LogOutput {
  let collected = "";
  let lines = 0;
  let timer: NodeJS.Timeout | undefined;
  ignoreBrokenPipe(to);

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (lines === 0) return;
    const count = lines;
    to.write(collected, (error) => error && onDropped(count));
    collected = "";
    lines = 0;
  }

  return {
    write(line) {
      if (to.writableLength + collected.length + line.length > MAX_WAITING_BYTES) return onDropped(1);
      collected += line;
      lines += 1;
      if (collected.length >= FLUSH_CHARACTERS) flush();
      else timer ??= setTimeout(flush, FLUSH_MS).unref();
    },
    flush,
    async drain(ms) {
      flush();
      const until = performance.now() + ms;
      while (to.writableLength > 0 && performance.now() < until) await delay(POLL_MS);
    },
  };
}

/** A reader that has gone is no reason to end: without a listener, the error would be an uncaught exception. */
export function ignoreBrokenPipe(stream: Writable): void {
  if (!stream.listeners("error").includes(ignore)) stream.on("error", ignore);
}

function ignore(): void {}
