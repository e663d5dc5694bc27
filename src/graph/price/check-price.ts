import { IntercomFailure } from "../../intercom/transport/failure.js";
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
  const { maxCalls } = context.bill;
  const known = new KnownBefore(context);
  const price = minimumPrice(read, known);
  if (price > maxCalls)
    throw new IntercomFailure("cost-limit", {
      maxCalls,
      price,
      fits: fittingFirst((first) => minimumPrice(read, known, first) <= maxCalls),
    });
}

/** Looked up when an operation asks for it: most do not. A class, so that its accessors are made once. */
class KnownBefore implements Known {
  constructor(private readonly context: Context) {}

  get contacts() {
    const { contacts } = this.context.workspace.seen;
    return contacts === undefined ? undefined : Math.floor(contacts * STILL_THERE);
  }
  get segments() {
    return this.context.loaders.segments.knownCount();
  }
  get tags() {
    return this.context.loaders.tags.knownCount();
  }
}
