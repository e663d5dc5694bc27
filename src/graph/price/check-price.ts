import { IntercomFailure } from "../../intercom/failure.js";
import { IDS_PER_SEARCH } from "../common/chunks.js";
import { MAX_FIRST } from "../common/pagination/page-size.js";
import type { Context } from "../context.js";
import { type Known, minimumPrice, type PricedOperation } from "./minimum-price.js";

/** Some may have gone since they were counted. */
const STILL_THERE = 0.9;

/**
 * Refuses an operation that is known before its first call to need more calls than it may make.
 * @throws IntercomFailure `cost-limit` with the price, and the largest `first` that would fit
 */
export function checkPrice(priced: PricedOperation, context: Context): void {
  const { maxCalls } = context.operation;
  const known = knownTo(context);
  const price = minimumPrice(priced, known);
  if (price > maxCalls)
    throw new IntercomFailure("cost-limit", { maxCalls, price, fits: fittingFirst(priced, known, maxCalls) });
}

/** Looked up when an operation asks for it: most do not. */
function knownTo({ workspace, loaders }: Context): Known {
  return {
    get contacts() {
      const { contacts } = workspace.seen;
      return contacts === undefined ? undefined : Math.floor(contacts * STILL_THERE);
    },
    get segments() {
      return loaders.segments.knownCount();
    },
    get tags() {
      return loaders.tags.knownCount();
    },
  };
}

/**
 * Prices rise with `first`, so half of what is left is ruled out with each step. What fits by the minimum fits for sure
 * where it is whole pieces: for those the minimum is the price.
 */
function fittingFirst(priced: PricedOperation, known: Known, maxCalls: number): number | undefined {
  let fits = 0;
  let tooMany = MAX_FIRST + 1;
  while (tooMany - fits > 1) {
    const first = Math.floor((fits + tooMany) / 2);
    if (minimumPrice(priced, known, first) <= maxCalls) fits = first;
    else tooMany = first;
  }
  return fits > IDS_PER_SEARCH ? fits - (fits % IDS_PER_SEARCH) : fits || undefined;
}
