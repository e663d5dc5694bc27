import { type Endpoint, isWrite } from "../endpoints/endpoint.js";
import type { Operation } from "../operation.js";
import { IntercomFailure } from "../transport/failure.js";
import type { Exchange, UpstreamAnswer } from "../transport/upstream.js";
import type { Budget } from "./call-queue.js";

/** Every exchange waits for the budget and pays for itself: with the workspace's limit, and on its operation's bill. */
export function withBudget(exchange: Exchange, budget: Budget): Exchange {
  return async (request) => {
    charge(request.payer, request.endpoint);
    try {
      await budget.enter(request);
    } catch (error) {
      request.payer.usage.calls -= 1;
      throw error;
    }
    let answer: UpstreamAnswer | undefined;
    try {
      answer = await exchange(request);
      return answer;
    } catch (error) {
      if (error instanceof IntercomFailure && error.kind === "not-sent") request.payer.usage.calls -= 1;
      throw error;
    } finally {
      budget.leave(answer);
    }
  };
}

/** Counted before it waits: what waits beside it must not believe that there is still room below the ceiling. */
function charge({ usage, maxCalls, bytesRead, maxBytes }: Operation, endpoint: Endpoint): void {
  if (usage.calls >= maxCalls) throw new IntercomFailure("cost-limit", { maxCalls });
  if (bytesRead > maxBytes && !isWrite(endpoint))
    throw new IntercomFailure("upstream-limit", { limit: { name: "upstreamBytes", max: maxBytes } });
  usage.calls += 1;
}
