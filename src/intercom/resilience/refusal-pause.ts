import type { Endpoint } from "../endpoints/endpoint.js";
import { IntercomFailure } from "../transport/failure.js";
import type { Send } from "../transport/upstream.js";

/** Intercom is asked again so long after it refused the token for the first time: it may have been a moment's fault. */
const FIRST_PAUSE_MS = 1_000;
/** Each refusal of such a probe doubles the pause, up to this: a token that is really gone costs two calls a minute. */
const MAX_PAUSE_MS = 30_000;
const EVERYTHING = "everything";

/** The calls that a refusal applies to. */
type Scope = Endpoint | typeof EVERYTHING;

interface Refusal {
  readonly status: number;
  readonly pauseMs: number;
  /** When the next call may go as a probe, on the clock of `performance.now()`. */
  probeAt: number;
}

/**
 * Remembers a token that Intercom refuses: 401 goes for every call, 403 for the endpoint whose scope or plan is missing.
 * Meanwhile one call at a time asks again, and whatever else Intercom answers to it ends the refusal.
 */
export function withRefusalPause(send: Send): Send {
  const refusals = new Map<Scope, Refusal>();
  return async (request) => {
    const { endpoint } = request;
    const scopes: readonly Scope[] = refusals.size === 0 ? [] : [EVERYTHING, endpoint];
    const met = scopes.filter((scope) => refusals.has(scope));
    const now = performance.now();
    const standing = met.map((scope) => refusals.get(scope) as Refusal);
    const refusal = standing.find(({ probeAt }) => probeAt > now);
    if (refusal) throw new IntercomFailure("unauthorized", { endpoint, status: refusal.status });
    for (const it of standing) it.probeAt = now + it.pauseMs; // a probe that hangs does not hold up the next one

    try {
      const body = await send(request);
      for (const scope of met) refusals.delete(scope);
      return body;
    } catch (error) {
      const status = error instanceof IntercomFailure ? error.details.status : undefined;
      if (status === undefined) throw error;
      const refused = status === 401 ? EVERYTHING : status === 403 ? endpoint : undefined;
      for (const scope of met) if (scope !== refused && status !== 401) refusals.delete(scope);
      if (refused !== undefined && (met.includes(refused) || !refusals.has(refused)))
        refusals.set(refused, refusalAfter(refusals.get(refused), status));
      throw error;
    }
  };
}

function refusalAfter(before: Refusal | undefined, status: number): Refusal {
  const pauseMs = before ? Math.min(MAX_PAUSE_MS, before.pauseMs * 2) : FIRST_PAUSE_MS;
  return { status, pauseMs, probeAt: performance.now() + pauseMs };
}
