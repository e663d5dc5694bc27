/** What each first try adds: one retry for ten calls, so that a failing Intercom gets a tenth more calls and not thrice as many. */
const DEPOSIT = 0.1;
const START = 3;
/** A quiet hour must not save up a storm. */
const MAX = 10;

/** The retries that a workspace can still afford. */
export class RetryBudget {
  #balance = START;

  /** To be called for each first try. */
  deposit(): void {
    this.#balance = Math.min(MAX, this.#balance + DEPOSIT);
  }

  canRetry(): boolean {
    return this.#balance >= 1;
  }

  /** Pays for one retry; `false` when there is nothing left. */
  withdraw(): boolean {
    if (!this.canRetry()) return false;
    this.#balance -= 1;
    return true;
  }
}
