import type { Usage } from "../../intercom/work.js";
import type { ImportProgress } from "./progress.js";
import { noCounts, type RowResult } from "./results.js";

const ROWS_AT_ONCE = 1_000;

/** Counts rows, and tells how far an import has come. */
export class Tally {
  readonly counts = noCounts();
  expected = 0;
  #phase: "checking" | "importing" = "checking";
  #rows = 0;

  constructor(
    private readonly usage: Usage,
    private readonly report: (progress: ImportProgress) => void,
  ) {}

  /** A pass over the file begins. */
  begin(phase: "checking" | "importing"): void {
    this.#phase = phase;
    this.#rows = 0;
    this.#tell();
  }

  /** A row was read. */
  read(): void {
    this.#rows += 1;
    if (this.#rows % ROWS_AT_ONCE === 0) this.#tell();
  }

  /** A row is done. */
  done({ outcome }: RowResult): void {
    this.counts[outcome] += 1;
    this.#rows += 1;
    this.#tell();
  }

  #tell(): void {
    const { calls, waitedMs } = this.usage;
    const [phase, rows, expected] = [this.#phase, this.#rows, this.expected];
    this.report({ phase, rows, expected, calls, waitedMs, ...this.counts });
  }
}
