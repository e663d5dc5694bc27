import type { Bill } from "../../intercom/bill.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";

/**
 * Refuses a step whose price is known before it spends its first call: half of it would help nobody.
 * @param fits The largest `first` that the bill still has room for, where there is one.
 * @throws IntercomFailure `cost-limit` with the price of all its calls
 */
export function checkAffordable({ usage, maxCalls }: Bill, calls: number, fits?: number): void {
  const price = usage.calls + calls;
  if (price > maxCalls) throw new IntercomFailure("cost-limit", { maxCalls, price, fits });
}
