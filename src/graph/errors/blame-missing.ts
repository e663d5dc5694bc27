import type { MaybePromise } from "../common/maybe-promise.js";
import type { Explain } from "./attempt.js";

/** Something that an input names by its id. */
export interface Named {
  /** Its path into the arguments. */
  readonly field: readonly string[];
  /** Looks it up. Makes at most one call. */
  isThere(): MaybePromise<boolean>;
}

/**
 * Finds what Intercom does not know: its 404 does not say which of several ids it means. Those that have a list are looked up
 * after a refusal, one after the other.
 * @param last To blame where all of them are there.
 */
export const blameMissing =
  (named: readonly Named[], last: readonly string[]): Explain =>
  async ({ code }) => {
    if (code !== "NOT_FOUND") return {};
    for (const { field, isThere } of named) if (!(await isThere())) return { field };
    return { field: last };
  };
