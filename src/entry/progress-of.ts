/**
 * Runs work that reports its progress, as an async generator: each loop of `for await` gets the latest progress, and the
 * generator returns the result. Whoever leaves the loop stops the work, which has ended when the loop has.
 * @param run Gets a signal that fires when the work has to stop, and tells its progress as often as it likes.
 * @param signal Stops the work from outside.
 */
export async function* progressOf<Progress, Result>(
  run: (signal: AbortSignal, report: (progress: Progress) => void) => Promise<Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, Result, void> {
  const left = new AbortController();
  let news: Progress | undefined;
  let wake = () => {};
  const running = run(signal ? AbortSignal.any([signal, left.signal]) : left.signal, (progress) => {
    news = progress;
    wake();
  });
  let isRunning = true;
  const ended = running.finally(() => {
    isRunning = false;
    wake();
  });
  ended.catch(() => undefined);
  // The timers of the call queue keep no process alive: while all calls wait for the rate limit, this one does.
  const alive = setInterval(() => {}, 60_000);
  try {
    while (isRunning) {
      const told = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const progress = news;
      news = undefined;
      if (progress !== undefined) yield progress;
      else await Promise.race([told, ended.catch(() => undefined)]);
    }
    return await running;
  } finally {
    left.abort();
    await ended.catch(() => undefined);
    clearInterval(alive);
  }
}
