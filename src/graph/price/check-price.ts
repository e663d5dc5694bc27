import { IntercomFailure } from "../../intercom/failure.js";
import type { Context } from "../context.js";
import { fittingFirst } from "./fitting-first.js";
import { type Known, minimumPrice } from "./minimum-price.js";
import type { ReadOperation } from "./read-operation.js";

/** Some may have gone since they were counted. */
const STILL_THERE = 0.9;

/**
 * Refuses an operation that is known before its first call to need more calls than it may make.
 * @throws IntercomFailure `cost-limit` with the price, and the largest `first` that would fit
 */
export function checkPrice(read: ReadOperation, context: Context): void {
  const { maxCalls } = context.operation;
  const known = knownTo(context);
  const price = minimumPrice(read, known);
  if (price > maxCalls)
    throw new IntercomFailure("cost-limit", {
      maxCalls,
      price,
      fits: fittingFirst((first) => minimumPrice(read, known, first) <= maxCalls),
    });
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
