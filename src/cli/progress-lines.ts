const BAR_WIDTH = 30;
const BAR_EACH_MS = 200;
const LINE_EACH_MS = 10_000;

/** What is shown of an export or an import. Other numbers that it has are in the lines of JSON. */
export interface Progress {
  readonly phase: string;
  readonly rows: number;
  /** Rows in all; 0 while they are counted. */
  readonly expected: number;
  readonly calls: number;
}

/** Where progress is shown: a bar that is drawn over itself on a terminal, and a line of JSON every ten seconds elsewhere. */
export interface ProgressLines {
  show(progress: Progress): void;
  /** Ends the bar, so that other text begins on a line of its own. */
  end(): void;
}

/**
 * Shows progress on a stream, with numbers only.
 * @param counting The phase in which the rows are counted, and its verb.
 */
export function progressLines(
  stream: NodeJS.WriteStream,
  counting: string,
  now = () => performance.now(),
): ProgressLines {
  const everyMs = stream.isTTY ? BAR_EACH_MS : LINE_EACH_MS;
  const beganAt = now();
  let shownAt = stream.isTTY ? Number.NEGATIVE_INFINITY : beganAt;
  let first: Progress | undefined;
  return {
    show(progress) {
      if (progress.phase !== counting) first ??= progress;
      if (now() - shownAt < everyMs) return;
      shownAt = now();
      const rate = rateOf(progress, first, (now() - beganAt) / 1000);
      stream.write(
        stream.isTTY ? `\r\x1b[K${barOf(progress, rate, counting)}` : `${lineOf(progress, rate)}\n`,
      );
    },
    end() {
      if (stream.isTTY) stream.write("\r\x1b[K");
    },
  };
}

/** Rows a second of this run: what was on disk before it took no time. */
function rateOf({ rows }: Progress, first: Progress | undefined, seconds: number): number {
  return first && seconds > 0 ? Math.max(0, rows - first.rows) / seconds : 0;
}

function secondsLeft({ rows, expected }: Progress, rate: number): number | null {
  return rate > 0 ? Math.round(Math.max(0, expected - rows) / rate) : null;
}

function barOf(progress: Progress, rate: number, counting: string): string {
  const { phase, rows, expected, calls } = progress;
  if (phase === counting)
    return `${counting} … ${expected === 0 && rows > 0 ? `${rows} rows · ` : ""}${calls} calls`;
  const share = expected === 0 ? 1 : Math.min(1, rows / expected);
  const done = Math.round(share * BAR_WIDTH);
  const left = secondsLeft(progress, rate);
  return [
    `${"█".repeat(done)}${"░".repeat(BAR_WIDTH - done)} ${Math.floor(share * 100)} %`,
    `${rows} of ${expected} rows`,
    `${Math.round(rate)} rows/s`,
    `${calls} calls`,
    `${left === null ? "–" : `${left} s`} left`,
  ].join(" · ");
}

function lineOf({ phase, ...progress }: Progress, rate: number): string {
  const numbers = Object.entries(progress).filter(([, value]) => typeof value === "number");
  return JSON.stringify({
    phase,
    ...Object.fromEntries(numbers),
    rowsPerSecond: Math.round(rate),
    secondsLeft: secondsLeft({ phase, ...progress }, rate),
  });
}
