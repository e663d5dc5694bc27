const FIRST_SIZE = 1 << 12;

/** How far a row has come. */
export const STAGES = ["new", "creating", "updating", "written", "failed", "done"] as const;
export type Stage = (typeof STAGES)[number];

/** How far each row has come, and where the journal says so, in 17 bytes a row. */
export class RowStates {
  #stages = new Uint8Array(FIRST_SIZE);
  #high = new Uint32Array(FIRST_SIZE);
  #low = new Uint32Array(FIRST_SIZE);
  /** Where the row's last line begins; 0 where it has none, because the first line is about the import. */
  #offsets = new Float64Array(FIRST_SIZE);
  /** @param hash 16 hexadecimal digits. */
  set(row: number, stage: Stage, hash: string, offset: number): void {
    if (row >= this.#stages.length) this.#grow(row);
    this.#stages[row] = STAGES.indexOf(stage);
    this.#high[row] = Number.parseInt(hash.slice(0, 8), 16);
    this.#low[row] = Number.parseInt(hash.slice(8), 16);
    this.#offsets[row] = offset;
  }

  stageOf(row: number): Stage {
    return STAGES[this.#stages[row] ?? 0] as Stage;
  }

  isSame(row: number, hash: string): boolean {
    return (
      this.#high[row] === Number.parseInt(hash.slice(0, 8), 16) &&
      this.#low[row] === Number.parseInt(hash.slice(8), 16)
    );
  }

  offsetOf(row: number): number {
    return this.#offsets[row] ?? 0;
  }

  #grow(row: number): void {
    const size = 2 ** Math.ceil(Math.log2(row + 1));
    const grown = <A extends Uint8Array | Uint32Array | Float64Array>(old: A, made: A): A => {
      made.set(old);
      return made;
    };
    this.#stages = grown(this.#stages, new Uint8Array(size));
    this.#high = grown(this.#high, new Uint32Array(size));
    this.#low = grown(this.#low, new Uint32Array(size));
    this.#offsets = grown(this.#offsets, new Float64Array(size));
  }
}
