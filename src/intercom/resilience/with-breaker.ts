import type { BreakerClass } from "../endpoints/endpoint.js";
import { IntercomFailure } from "../transport/failure.js";
import type { Send, UpstreamRequest } from "../transport/upstream.js";
import { Breaker } from "./breaker.js";

export type Breakers = Readonly<Record<BreakerClass, Breaker>>;

export const createBreakers = (): Breakers => ({
  read: new Breaker(),
  search: new Breaker(),
  write: new Breaker(),
});

/**
 * Fails at once while Intercom is down, for each breaker class by itself: its search can be down while contacts are
 * served. It stands outside the retries, so that one call counts once however often it was sent.
 */
export function withBreaker(send: Send, breakers: Breakers): Send {
  return async (request) => {
    const { endpoint } = request;
    const breaker = breakers[endpoint.breaker];
    const passage = breaker.admit();
    if (passage === "refused") throw new IntercomFailure("not-sent", { endpoint });
    try {
      const body = await send(passage === "probe" ? { ...request, isProbe: true } : request);
      breaker.record(passage, true);
      return body;
    } catch (error) {
      const succeeded = hasAnswered(error, request);
      if (succeeded !== undefined) breaker.record(passage, succeeded);
      throw error;
    }
  };
}

/** Whether Intercom did its work, if only to refuse; `undefined` where the call says nothing about Intercom. */
function hasAnswered(error: unknown, { signal, deadline }: UpstreamRequest): boolean | undefined {
  if (!(error instanceof IntercomFailure)) return undefined;
  const clientHasGone = signal.aborted && performance.now() < deadline;
  if (clientHasGone) return undefined;
  if (error.isAmbiguous || error.details.unreachable !== undefined) return false;
  return error.details.status === undefined ? undefined : true;
}
