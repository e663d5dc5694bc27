import type { RefusalReason } from "../../intercom/transport/refusal-reason.js";
import type { Bill } from "../../intercom/work.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Cause, Explain } from "./attempt.js";

type Path = readonly string[];

/** The only id among the arguments: an unknown one is to blame. */
export const blame =
  (argument: Path): Explain =>
  (failed) =>
    failed.code === "NOT_FOUND" ? { field: argument } : {};

/**
 * One of two ids: Intercom's 404 does not say which of them is unknown. The first one is looked up, only after a
 * refusal; if it exists, the second one is to blame.
 * @param find Reads the object with the first id; `null` if it does not exist.
 */
export const blameEither =
  (first: Path, find: () => MaybePromise<unknown>, second: Path): Explain =>
  async (failed) =>
    failed.code === "NOT_FOUND" ? { field: (await find()) === null ? first : second } : {};

/** A part of the input that Intercom may have refused because somebody else has changed the workspace. */
export interface Suspect {
  /** What Intercom's sentence says when it accuses this part without naming the value. */
  readonly reason?: RefusalReason;
  /**
   * Compares the part with what the workspace has now, by one call at most; `undefined` where they agree.
   * @param reason The reason above, where Intercom's sentence gave it.
   */
  look(reason: RefusalReason | undefined): MaybePromise<Cause | undefined>;
}

/**
 * The part of a refused input that Intercom did not name. The suspects are looked at in turn, and no further once a look
 * has cost a call. A sentence of Intercom's that accuses somebody leaves the others alone.
 */
export const blameOneOf =
  ({ bill }: { readonly bill: Bill }, suspects: readonly Suspect[]): Explain =>
  async ({ code, field }, reason) => {
    if (code !== "INVALID_INPUT" || (reason === undefined && field !== null)) return {};
    const callsBefore = bill.usage.calls;
    for (const suspect of suspects) {
      if (reason !== undefined && suspect.reason !== reason) continue;
      const cause = await suspect.look(reason);
      if (cause) return cause;
      if (bill.usage.calls > callsBefore) break;
    }
    return {};
  };

/** The first explanation that has something to say. */
export const firstOf =
  (...explanations: readonly Explain[]): Explain =>
  async (failed, reason) => {
    for (const explain of explanations) {
      const cause = await explain(failed, reason);
      if (Object.keys(cause).length > 0) return cause;
    }
    return {};
  };
