import type { MaybePromise } from "../common/maybe-promise.js";
import type { Explain } from "./attempt.js";

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
