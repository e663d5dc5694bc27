/**
 * What was opened, to be released in reverse order. It is the part of `AsyncDisposableStack` that is used here; Node has that
 * from 24 on.
 */
export class AsyncDisposableStack implements AsyncDisposable {
  #releases: (() => unknown)[] = [];
  #released: Promise<void> | undefined;

  /** Takes `value` over, and returns it. */
  adopt<T>(value: T, release: (value: T) => unknown): T {
    this.defer(() => release(value));
    return value;
  }

  /** Runs `release` when the stack is disposed of. */
  defer(release: () => unknown): void {
    this.#releases.push(release);
  }

  /** Moves everything to a new stack. Disposing of this one then releases nothing. */
  move(): AsyncDisposableStack {
    const moved = new AsyncDisposableStack();
    moved.#releases = this.#releases;
    this.#releases = [];
    return moved;
  }

  /**
   * Releases everything, also when a release fails. Further calls wait for the first one.
   * @throws the first failure
   */
  disposeAsync(): Promise<void> {
    this.#released ??= this.#release();
    return this.#released;
  }

  async #release(): Promise<void> {
    const failures: unknown[] = [];
    for (const release of this.#releases.splice(0).reverse()) {
      try {
        await release();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.disposeAsync();
  }
}
