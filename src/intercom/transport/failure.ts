import type { Endpoint } from "../endpoints/endpoint.js";
import type { RefusalReason } from "./refusal-reason.js";

/**
 * What went wrong on the way to Intercom, in the gateway's terms:
 * `in-progress` and `outcome-lost` are writes that were begun under the same idempotency key before;
 * `not-sent` is certain not to have reached Intercom; `unavailable`, `timeout` and `bad-response` may have.
 */
export type FailureKind =
  | "not-found"
  | "conflict"
  | "invalid-input"
  | "merge-not-possible"
  | "role-change-not-possible"
  | "not-restorable"
  | "tag-in-use"
  | "limit-exceeded"
  | "rate-limited"
  | "cost-limit"
  | "answer-limit"
  | "upstream-limit"
  | "unauthorized"
  | "in-progress"
  | "outcome-lost"
  | "records-full"
  | "not-sent"
  | "unavailable"
  | "timeout"
  | "bad-response";

export interface FailureDetails {
  readonly endpoint?: Endpoint | undefined;
  readonly status?: number | undefined;
  /** Intercom's own name for the request, for a support ticket. */
  readonly requestId?: string | undefined;
  /** The input field that Intercom names, in its snake_case. */
  readonly field?: string | undefined;
  /** Why Intercom refused the request, where it says so in a sentence that is known. */
  readonly reason?: RefusalReason | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** `not-sent` only: there was no connection to Intercom, and Node's code for why, such as `CERT_HAS_EXPIRED`. */
  readonly unreachable?: string | undefined;
  /** `cost-limit` only: the calls that one operation may make. */
  readonly maxCalls?: number | undefined;
  /** `cost-limit` only: the calls that the operation needs, as far as that is known. */
  readonly price?: number | undefined;
  /** `answer-limit` and `upstream-limit` only: what was exceeded. */
  readonly limit?: { readonly name: string; readonly max: number } | undefined;
  /** `cost-limit` only: the largest `first` that the operation could pay for. */
  readonly fits?: number | undefined;
  /** `conflict` only: the contact that holds the details, as Intercom names it. */
  readonly conflictingContactId?: string | undefined;
  readonly conflictingContactIsArchived?: boolean | undefined;
  /** `conflict` only: the contacts that hold the details, where there are several. */
  readonly conflictingContactIds?: readonly string[] | undefined;
}

/**
 * A call to Intercom that did not give what was asked. It carries no text of Intercom's: error bodies quote e-mail
 * addresses and names, and whatever an error holds ends in a log some day.
 */
export class IntercomFailure extends Error {
  override readonly name = "IntercomFailure";

  constructor(
    readonly kind: FailureKind,
    readonly details: FailureDetails = {},
  ) {
    const { endpoint, status } = details;
    super(
      `Intercom call failed: ${kind}${endpoint ? ` (${endpoint.method} ${endpoint.path}${status ? `, ${status}` : ""})` : ""}`,
    );
  }

  /** Whether a write may have taken effect all the same, and a read may be worth another try. */
  get isAmbiguous(): boolean {
    const { status } = this.details;
    const isRefusal =
      status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
    return !isRefusal && AMBIGUOUS.has(this.kind);
  }
}

const AMBIGUOUS: ReadonlySet<FailureKind> = new Set(["unavailable", "timeout", "bad-response"]);
