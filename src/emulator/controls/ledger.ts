/** Calls received since the last reset. Routes are named as in Intercom's description: "GET /contacts/{contact_id}". */
export interface Calls {
  readonly total: number;
  readonly byRoute: Readonly<Record<string, number>>;
}

/** Counts every call, with any status. */
export class Ledger {
  #byRoute = new Map<string, number>();

  record(route: string): void {
    this.#byRoute.set(route, (this.#byRoute.get(route) ?? 0) + 1);
  }

  calls(): Calls {
    const total = [...this.#byRoute.values()].reduce((sum, count) => sum + count, 0);
    return { total, byRoute: Object.fromEntries(this.#byRoute) };
  }

  clear(): void {
    this.#byRoute.clear();
  }
}
