import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Context } from "../context.js";
import { fittingFirst } from "./fitting-first.js";
import { CountsKnown } from "./known-counts.js";
import { minimumPrice } from "./minimum-price.js";
import type { ReadOperation } from "./read-operation.js";

/**
 * Refuses an operation that is known before its first call to need more calls than it may make.
 * @throws IntercomFailure `cost-limit` with the price, and the largest `first` that would fit
 */
export function checkPrice(read: ReadOperation, context: Context): void {
  const { maxCalls } = context.bill;
  const known = new CountsKnown(context);
  const price = minimumPrice(read, known);
  if (price > maxCalls)
    throw new IntercomFailure("cost-limit", {
      maxCalls,
      price,
      fits: fittingFirst((first) => minimumPrice(read, known, first) <= maxCalls),
    });
}
