import type { Pressure } from "./pressure.js";

/**
 * Whether balancers should send requests here. That Intercom or Redis is away is no reason against it: another replica
 * would have it no better.
 */
export class Readiness {
  #isLeaving = false;

  constructor(private readonly pressure: Pick<Pressure, "isLoopSlow">) {}

  /** Whether the end has been announced: what is still asked is answered, on a last connection. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  leave(): void {
    this.#isLeaving = true;
  }

  /** The reasons for not being ready. */
  obstacles(): string[] {
    return [
      ...(this.#isLeaving ? ["shutting down"] : []),
      ...(this.pressure.isLoopSlow ? ["event loop delayed"] : []),
    ];
  }
}
