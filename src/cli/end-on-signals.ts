export interface Endings {
  /** Ends in order: the requests that run are answered. */
  readonly SIGTERM: () => Promise<void>;
  /** Ends quickly, as asked for at a keyboard. */
  readonly SIGINT: () => Promise<void>;
  /** Called with the reason why the shutdown failed; ends the process. */
  readonly onFailure: (error: unknown) => never;
}

/**
 * Ends the process at its first signal, in the signal's way, and at once at any second one.
 * @returns Ends the process in order for another reason, unless it is ending already.
 */
export function endOnSignals({ onFailure, ...endings }: Endings): (exitCode: number) => void {
  let isEnding = false;
  const end = (close: () => Promise<void>, exitCode: number) => {
    isEnding = true;
    close().then(() => process.exit(exitCode), onFailure);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => (isEnding ? process.exit(1) : end(endings[signal], 0)));
  return (exitCode) => {
    if (!isEnding) end(endings.SIGTERM, exitCode);
  };
}
