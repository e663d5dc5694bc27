/** Counts started work and reports when all of it has ended. */
export class Pending {
  #count = 0;
  readonly #waiting: (() => void)[] = [];

  /** Begins something; the function returned ends it, once however often it is called. */
  begin(): () => void {
    this.#count += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#count -= 1;
      if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve();
    };
  }

  /** Resolves when nothing is pending. */
  async idle(): Promise<void> {
    if (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
