import { IntercomFailure } from "./failure.js";
import type { Send } from "./upstream.js";

/** How long Intercom is not asked again after it refused the token: the next answer would be the same, and costs a call. */
const PAUSE_MS = 30_000;
const EVERYTHING = "*";

/** Remembers a token that Intercom refuses: 401 goes for every call, 403 for the endpoint whose scope or plan is missing. */
export function withRefusalPause(send: Send): Send {
  const refusals = new Map<string, { readonly until: number; readonly status: number }>();
  return async (request) => {
    const { operation } = request;
    const endpoint = `${operation.method} ${operation.path}`;
    const now = performance.now();
    const refusal = [EVERYTHING, endpoint].map((key) => refusals.get(key)).find((it) => it && it.until > now);
    if (refusal) throw new IntercomFailure("unauthorized", { operation, status: refusal.status });
    try {
      return await send(request);
    } catch (error) {
      const status = error instanceof IntercomFailure ? error.details.status : undefined;
      if (status === 401 || status === 403)
        refusals.set(status === 401 ? EVERYTHING : endpoint, { until: now + PAUSE_MS, status });
      throw error;
    }
  };
}
