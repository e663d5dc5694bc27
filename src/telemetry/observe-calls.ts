import { IntercomFailure } from "../intercom/transport/failure.js";
import type { Exchange, UpstreamAnswer } from "../intercom/transport/upstream.js";
import type { CallRecord } from "./records.js";

/** The kinds of an `IntercomFailure` are a bounded set; anything else is a fault of ours. */
const FAULT = { kind: "fault", details: { unreachable: undefined } };

/** Reports every exchange with Intercom, successful or not. @param tell Receives the bill of the call. */
export function observeCalls(exchange: Exchange, tell: (bill: object, call: CallRecord) => void): Exchange {
  return async (request) => {
    const { method, path: route } = request.endpoint;
    const beganAt = performance.now();
    const record = (outcome: string, rest: Partial<Pick<CallRecord, "requestId" | "unreachable">>) => {
      const { requestId, unreachable } = rest;
      const durationMs = performance.now() - beganAt;
      tell(request.bill, { method, route, outcome, requestId, unreachable, durationMs });
    };
    try {
      const answer = await exchange(request);
      record(String(answer.status), { requestId: requestIdOf(answer) });
      return answer;
    } catch (error) {
      const { kind, details } = error instanceof IntercomFailure ? error : FAULT;
      record(kind, { unreachable: details.unreachable });
      throw error;
    }
  };
}

function requestIdOf({ headers }: UpstreamAnswer): string | undefined {
  const id = headers["x-request-id"];
  return typeof id === "string" && /^[\w.-]{1,128}$/.test(id) ? id : undefined;
}
