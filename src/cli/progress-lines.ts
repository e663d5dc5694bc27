import type { ExportProgress } from "../bulk/export/progress.js";

const BAR_WIDTH = 30;
const BAR_EACH_MS = 200;
const LINE_EACH_MS = 10_000;

/** Where progress is shown: a bar that is drawn over itself on a terminal, and a line of JSON every ten seconds elsewhere. */
export interface ProgressLines {
  show(progress: ExportProgress): void;
  /** Ends the bar, so that other text begins on a line of its own. */
  end(): void;
}

/** Shows the progress of an export on a stream, with numbers only. */
export function progressLines(stream: NodeJS.WriteStream, now = () => performance.now()): ProgressLines {
  const everyMs = stream.isTTY ? BAR_EACH_MS : LINE_EACH_MS;
  const beganAt = now();
  let shownAt = stream.isTTY ? Number.NEGATIVE_INFINITY : beganAt;
  let first: ExportProgress | undefined;
  return {
    show(progress) {
      if (progress.phase === "walking") first ??= progress;
      if (now() - shownAt < everyMs) return;
      shownAt = now();
      const rate = rateOf(progress, first, (now() - beganAt) / 1000);
      stream.write(stream.isTTY ? `\r\x1b[K${barOf(progress, rate)}` : `${lineOf(progress, rate)}\n`);
    },
    end() {
      if (stream.isTTY) stream.write("\r\x1b[K");
    },
  };
}

/** Rows a second of this run: what was on disk before it took no time. */
function rateOf({ rows }: ExportProgress, first: ExportProgress | undefined, seconds: number): number {
  return first && seconds > 0 ? Math.max(0, rows - first.rows) / seconds : 0;
}

function secondsLeft({ rows, expected }: ExportProgress, rate: number): number | null {
  return rate > 0 ? Math.round(Math.max(0, expected - rows) / rate) : null;
}

function barOf(progress: ExportProgress, rate: number): string {
  const { phase, rows, expected, calls } = progress;
  if (phase === "counting") return `counting … ${calls} calls`;
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

function lineOf(progress: ExportProgress, rate: number): string {
  const { phase, rows, expected, partsDone, parts, calls, waitedMs } = progress;
  const rowsPerSecond = Math.round(rate);
  const left = secondsLeft(progress, rate);
  return JSON.stringify({
    phase,
    rows,
    expected,
    partsDone,
    parts,
    rowsPerSecond,
    calls,
    waitedMs,
    secondsLeft: left,
  });
}
