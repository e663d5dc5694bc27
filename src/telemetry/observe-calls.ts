import type { Exchange, UpstreamAnswer } from "../intercom/upstream.js";
import type { CallRecord } from "./records.js";

/** Tells of every exchange with Intercom, whatever became of it. @param tell Is given whose operation pays. */
export function observeCalls(exchange: Exchange, tell: (payer: object, call: CallRecord) => void): Exchange {
  return async (request) => {
    const { method, path: route } = request.operation;
    const beganAt = performance.now();
    const record = (outcome: string, requestId?: string) =>
      tell(request.payer, { method, route, outcome, requestId, durationMs: performance.now() - beganAt });
    try {
      const answer = await exchange(request);
      record(String(answer.status), requestIdOf(answer));
      return answer;
    } catch (error) {
      record(kindOf(error));
      throw error;
    }
  };
}

function requestIdOf({ headers }: UpstreamAnswer): string | undefined {
  const id = headers["x-request-id"];
  return typeof id === "string" && /^[\w.-]{1,128}$/.test(id) ? id : undefined;
}

/** The kinds of an `IntercomFailure` are a bounded set; anything else is a fault of ours. */
function kindOf(error: unknown): string {
  return error instanceof Error && "kind" in error && typeof error.kind === "string" ? error.kind : "fault";
}
