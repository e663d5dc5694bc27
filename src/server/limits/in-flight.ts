import type { Pressure } from "../health/pressure.js";
import { tryAgain } from "../refusal.js";

/** Counts the work at hand, turns away what is too much, and tells when all is done. */
export class InFlight {
  #count = 0;
  readonly #waiting: (() => void)[] = [];

  /**
   * @param max Most pieces of work at once.
   * @param pressure No new work while its memory is full.
   */
  constructor(
    private readonly max: number,
    private readonly pressure: Pick<Pressure, "isHeapFull">,
  ) {}

  get count(): number {
    return this.#count;
  }

  /**
   * Begins a piece of work; the function returned ends it, once however often it is called.
   * @throws Refusal when there is too much at hand
   */
  enter(): () => void {
    if (this.#count >= this.max || this.pressure.isHeapFull)
      throw tryAgain("OVERLOADED", "This server has its hands full. Send again after the wait given.");
    this.#count += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#count -= 1;
      if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve();
    };
  }

  /** Resolves when no work is at hand. */
  async idle(): Promise<void> {
    if (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
