import type { Endpoint } from "../endpoints/endpoint.js";
import { endpoints } from "../endpoints/endpoints.js";
import { type FailureDetails, type FailureKind, IntercomFailure } from "./failure.js";
import { header, readRetryAfterMs, readWaitHintMs } from "./hints.js";
import { type RefusalReason, reasonOf } from "./refusal-reason.js";
import type { UpstreamAnswer } from "./upstream.js";

/** Intercom's error codes that say more than their status does (its "Error codes" page and OpenAPI description). */
const KIND_BY_CODE: Readonly<Record<string, FailureKind>> = {
  merge_not_possible: "merge-not-possible",
  invalid_merge: "merge-not-possible",
  not_restorable: "not-restorable",
  tag_has_dependent_objects: "tag-in-use",
  contact_company_limit_exceeded: "limit-exceeded",
  custom_data_limit_reached: "limit-exceeded",
  rate_limit_exceeded: "rate-limited",
  too_many_requests: "rate-limited",
};

const KIND_BY_STATUS: Readonly<Record<number, FailureKind>> = {
  400: "invalid-input",
  401: "unauthorized",
  403: "unauthorized",
  404: "not-found",
  405: "bad-response",
  406: "bad-response",
  408: "unavailable",
  409: "conflict",
  410: "not-found",
  422: "invalid-input",
  429: "rate-limited",
};

/** Where Intercom says a plain 400 `client_error` or `bad_request`, the endpoint tells what it means. */
const KIND_OF_PLAIN_400: ReadonlyMap<Endpoint, FailureKind> = new Map([
  [endpoints.contacts.unarchive, "not-restorable"],
  [endpoints.contacts.merge, "merge-not-possible"],
]);

// The conflict names its contact nowhere but in its text (facts: several clients rely on it).
const CONFLICT = /already exists with id=([0-9a-f]{24})/;
const ROLE_REFUSED = /can't be converted to a lead/;
/** One window: what a 429 without a hint is taken to ask for. */
const DEFAULT_RETRY_AFTER_SECONDS = 10;

interface ErrorEntry {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly field?: unknown;
}

/** Names an answer whose status is not 2xx, or whose body is Intercom's error envelope. */
export function failureOf(endpoint: Endpoint, answer: UpstreamAnswer, body: unknown): IntercomFailure {
  const entry = firstError(body);
  const code = typeof entry?.code === "string" ? entry.code : undefined;
  const message = typeof entry?.message === "string" ? entry.message : "";
  const kind = kindOf(endpoint, answer.status, code, message);
  const details: FailureDetails = {
    endpoint,
    status: answer.status,
    requestId: requestIdOf(answer),
    field: typeof entry?.field === "string" ? entry.field : undefined,
    reason: readReason(endpoint, answer.status, kind, message),
    ...(WAITS.has(kind) && { retryAfterSeconds: retryAfterSeconds(kind, answer) }),
    ...(kind === "conflict" && {
      conflictingContactId: CONFLICT.exec(message)?.[1],
      conflictingContactIsArchived: message.startsWith("An archived contact"),
    }),
  };
  return new IntercomFailure(kind, details);
}

/** Failures that mean that Intercom read the request and refused it. */
const REFUSALS: ReadonlySet<FailureKind> = new Set(["invalid-input", "not-restorable"]);

/** Where one status has one meaning, whatever the sentence is. */
const REASON_OF_422: ReadonlyMap<Endpoint, RefusalReason> = new Map([
  [endpoints.dataAttributes.update, "attribute-in-use"],
]);

function readReason(
  endpoint: Endpoint,
  status: number,
  kind: FailureKind,
  message: string,
): RefusalReason | undefined {
  if (!REFUSALS.has(kind)) return undefined;
  return reasonOf(message) ?? (status === 422 ? REASON_OF_422.get(endpoint) : undefined);
}

function kindOf(endpoint: Endpoint, status: number, code: string | undefined, message: string): FailureKind {
  const byCode = code === undefined ? undefined : KIND_BY_CODE[code];
  if (byCode) return byCode;
  // A proxy's 429 is no proof that Intercom did not do the work; where doing it twice would do harm, that matters.
  if (status === 429 && (endpoint.retry === "C" || endpoint.retry === "X")) return "unavailable";
  if (status >= 500) return "unavailable";
  if (status === 400) {
    if (ROLE_REFUSED.test(message)) return "role-change-not-possible";
    return KIND_OF_PLAIN_400.get(endpoint) ?? "invalid-input";
  }
  return KIND_BY_STATUS[status] ?? "bad-response";
}

function firstError(body: unknown): ErrorEntry | undefined {
  if (typeof body !== "object" || body === null || !("errors" in body) || !Array.isArray(body.errors))
    return undefined;
  const entry: unknown = body.errors[0];
  return typeof entry === "object" && entry !== null ? entry : undefined;
}

/** Intercom's request id, if it looks like one: it is shown to clients and written to logs. */
function requestIdOf(answer: UpstreamAnswer): string | undefined {
  const id = header(answer.headers, "x-request-id");
  return id !== undefined && /^[A-Za-z0-9-]{1,64}$/.test(id) ? id : undefined;
}

const WAITS: ReadonlySet<FailureKind> = new Set(["rate-limited", "unavailable"]);

/** Whole seconds to wait, as far as Intercom says so; of what is not about the limit only `Retry-After` does. */
function retryAfterSeconds(kind: FailureKind, { headers }: UpstreamAnswer): number | undefined {
  if (kind === "rate-limited") {
    const hintMs = readWaitHintMs(headers);
    return hintMs === undefined ? DEFAULT_RETRY_AFTER_SECONDS : Math.ceil(hintMs / 1000);
  }
  const hintMs = readRetryAfterMs(headers);
  return hintMs === undefined ? undefined : Math.ceil(hintMs / 1000);
}
