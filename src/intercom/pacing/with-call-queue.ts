import type { Bill } from "../bill.js";
import { type Endpoint, isWrite } from "../endpoints/endpoint.js";
import { IntercomFailure } from "../transport/failure.js";
import type { Exchange, UpstreamAnswer } from "../transport/upstream.js";
import type { CallQueue } from "./call-queue.js";

/** Every exchange waits in the call queue, for the workspace's limit, and is counted on its bill. */
export function withCallQueue(exchange: Exchange, queue: CallQueue): Exchange {
  return async (request) => {
    charge(request.bill, request.endpoint);
    try {
      await queue.enter(request);
    } catch (error) {
      request.bill.usage.calls -= 1;
      throw error;
    }
    let answer: UpstreamAnswer | undefined;
    try {
      answer = await exchange(request);
      return answer;
    } catch (error) {
      if (error instanceof IntercomFailure && error.kind === "not-sent") request.bill.usage.calls -= 1;
      throw error;
    } finally {
      queue.leave(answer);
    }
  };
}

/** Counted before it waits: what waits beside it must not believe that there is still room below the ceiling. */
function charge({ usage, maxCalls, bytesRead, maxBytes }: Bill, endpoint: Endpoint): void {
  if (usage.calls >= maxCalls) throw new IntercomFailure("cost-limit", { maxCalls });
  if (bytesRead > maxBytes && !isWrite(endpoint))
    throw new IntercomFailure("upstream-limit", { limit: { name: "upstreamBytes", max: maxBytes } });
  usage.calls += 1;
}
