import type { Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { DestinationStream } from "pino";

/** Where log lines go. Writing never waits for a reader, and what waits for one has a bound. */
export interface LogOutput extends DestinationStream {
  /** Takes audit lines, which are handed over at once and have room of their own, behind that of all others. */
  readonly audit: DestinationStream;
  /** Hands over what was collected, without waiting for it to be read. */
  flush(): void;
  /** Flushes, and waits until everything was taken, for at most `ms` milliseconds. */
  drain(ms: number): Promise<void>;
}

export interface LineCount {
  readonly lines: number;
  readonly auditLines: number;
}

const NONE: LineCount = { lines: 0, auditLines: 0 };
const LINE: LineCount = { lines: 1, auditLines: 0 };
const AUDIT_LINE: LineCount = { lines: 0, auditLines: 1 };

/** Lines are written together: one by one, they cost more than a small operation itself. */
const FLUSH_CHARACTERS = 4_096;
const FLUSH_MS = 100;
/** About 3,000 lines. A reader that is further behind loses lines, and the process keeps its memory. */
export const MAX_WAITING_BYTES = 1_048_576;
/** Further room for audit lines alone: about 2,000. */
const AUDIT_BYTES = 1_048_576;
const POLL_MS = 20;

/**
 * Collects lines for a stream such as standard output, whose pipes Node writes without blocking.
 *
 * @param onDropped Told how many lines, and how many audit lines, were dropped because the reader is too far behind, or gone.
 */
export function createLogOutput(to: Writable, onDropped: (dropped: LineCount) => void): LogOutput {
  let collected = "";
  let count: LineCount = NONE;
  let timer: NodeJS.Timeout | undefined;
  ignoreBrokenPipe(to);

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (collected === "") return;
    const flushed = count;
    to.write(collected, (error) => error && onDropped(flushed));
    collected = "";
    count = NONE;
  }

  /** Whether it was taken. */
  function collect(line: string, one: LineCount, maxBytes: number): boolean {
    if (to.writableLength + collected.length + line.length > maxBytes) {
      onDropped(one);
      return false;
    }
    collected += line;
    count = { lines: count.lines + one.lines, auditLines: count.auditLines + one.auditLines };
    return true;
  }

  return {
    write(line) {
      if (!collect(line, LINE, MAX_WAITING_BYTES)) return;
      if (collected.length >= FLUSH_CHARACTERS) flush();
      else timer ??= setTimeout(flush, FLUSH_MS).unref();
    },
    audit: {
      write(line) {
        if (collect(line, AUDIT_LINE, MAX_WAITING_BYTES + AUDIT_BYTES)) flush();
      },
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
