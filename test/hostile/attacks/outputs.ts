/** A reader of the log that does not read, and signals. */
export interface OutputAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  readonly env?: Readonly<Record<string, string>>;
  /** So many lines are written, of about 500 bytes each. */
  readonly operations: number;
  /** Lines must have been dropped: what waits is bounded. */
  readonly isBounded?: true;
  /** One after another, each when the process has taken in the one before. */
  readonly signals: readonly NodeJS.Signals[];
  readonly exitCode: number;
}

/** More than the log holds back and the pipe takes. */
const MANY = 3_840;
/** More than the pipe takes. */
const SOME = 320;
const SERVES_ON = { SHUTDOWN_DELAY_MS: "600000" };

export const outputs: readonly OutputAttack[] = [
  {
    entry: "W17",
    holds: "a log that nobody reads costs a bounded number of bytes, and no orderly end",
    operations: MANY,
    isBounded: true,
    signals: ["SIGTERM"],
    exitCode: 0,
  },
  {
    entry: "B15",
    holds: "a log that nobody reads does not hold back a second SIGTERM",
    env: SERVES_ON,
    operations: SOME,
    signals: ["SIGTERM", "SIGTERM"],
    exitCode: 1,
  },
  {
    entry: "B15",
    holds: "a log that nobody reads does not hold back a SIGINT after a SIGTERM",
    env: SERVES_ON,
    operations: SOME,
    signals: ["SIGTERM", "SIGINT"],
    exitCode: 1,
  },
];
