import type { FailureKind } from "../../intercom/transport/failure.js";
import type { IntercomUserErrorCode } from "./intercom-user-error-code.enum.js";

/** `extensions.code` of an error that a query, or a field of a payload, can meet. */
export type ReadErrorCode =
  | "BAD_USER_INPUT"
  | "RATE_LIMITED"
  | "COST_LIMIT_EXCEEDED"
  | "INTERCOM_UNAUTHORIZED"
  | "INTERCOM_UNAVAILABLE"
  | "INTERCOM_TIMEOUT"
  | "INTERCOM_BAD_RESPONSE";

interface FailureRow {
  readonly read: ReadErrorCode;
  /** `null`: not the client's affair, so it stays a top-level error in mutations as well. */
  readonly write: IntercomUserErrorCode | null;
  /** Cause, then cure. */
  readonly message: string;
}

/**
 * What each failure on the way to Intercom is called in the graph: the one table, shown in the README and tested row by
 * row. Reads of a thing that is not there never come here: they are `null`.
 */
export const failureTable: Readonly<Record<FailureKind, FailureRow>> = {
  "not-found": {
    read: "BAD_USER_INPUT",
    write: "NOT_FOUND",
    message:
      "Intercom does not know what this names: it may be archived, deleted or merged away. Check the id.",
  },
  conflict: {
    read: "BAD_USER_INPUT",
    write: "CONFLICT",
    message: "Another contact holds these details. Update that contact instead, or change the details.",
  },
  "invalid-input": {
    read: "BAD_USER_INPUT",
    write: "INVALID_INPUT",
    message: "Intercom does not take this input. Check the values against the descriptions in the schema.",
  },
  "merge-not-possible": {
    read: "BAD_USER_INPUT",
    write: "MERGE_NOT_POSSIBLE",
    message: "These contacts cannot be merged: only a lead can be merged, and only into a user.",
  },
  "role-change-not-possible": {
    read: "BAD_USER_INPUT",
    write: "ROLE_CHANGE_NOT_POSSIBLE",
    message: "A user cannot become a lead again. Leave the role out, or create a new lead.",
  },
  "not-restorable": {
    read: "BAD_USER_INPUT",
    write: "NOT_RESTORABLE",
    message:
      "This contact was deleted, merged or blocked for good and cannot be brought back. Create it anew.",
  },
  "tag-in-use": {
    read: "BAD_USER_INPUT",
    write: "TAG_IN_USE",
    message:
      "A segment or another object of the workspace uses this tag. Take it out there, then delete the tag.",
  },
  "limit-exceeded": {
    read: "BAD_USER_INPUT",
    write: "LIMIT_EXCEEDED",
    message: "A limit of Intercom is reached for this contact or workspace. Remove something first.",
  },
  "rate-limited": {
    read: "RATE_LIMITED",
    write: "RATE_LIMITED",
    message: "Intercom's rate limit is used up. Nothing was written; send again after the wait given.",
  },
  "cost-limit": {
    read: "COST_LIMIT_EXCEEDED",
    write: "LIMIT_EXCEEDED",
    message:
      "This operation needs more Intercom calls than one operation may make. Ask for fewer things at a time; what was read so far is here.",
  },
  "answer-limit": {
    read: "COST_LIMIT_EXCEEDED",
    write: "LIMIT_EXCEEDED",
    message:
      "This operation has more fields in its answer than one answer may have. Ask for smaller pages or fewer fields; what fitted is here.",
  },
  "upstream-limit": {
    read: "COST_LIMIT_EXCEEDED",
    write: "LIMIT_EXCEEDED",
    message:
      "This operation reads more bytes from Intercom than one operation may. Ask for fewer things at a time; what was read so far is here.",
  },
  "in-progress": {
    read: "INTERCOM_UNAVAILABLE",
    write: "OUTCOME_UNKNOWN",
    message:
      "The first request with this Idempotency-Key is still being worked on. Send the same again in a moment, with the same key.",
  },
  "outcome-lost": {
    read: "INTERCOM_UNAVAILABLE",
    write: "OUTCOME_UNKNOWN",
    message:
      "A request with this Idempotency-Key was begun and did not come to its end. Look whether it was done; if not, send it with a new key.",
  },
  "records-full": {
    read: "RATE_LIMITED",
    write: "RATE_LIMITED",
    message:
      "This server has no room for another Idempotency-Key at the moment. Nothing was written; send again after the wait given.",
  },
  unauthorized: {
    read: "INTERCOM_UNAUTHORIZED",
    write: null,
    message:
      "Intercom refuses this server's access token. Its operator has to check the token, its scopes and the plan.",
  },
  "not-sent": {
    read: "INTERCOM_UNAVAILABLE",
    write: "UNAVAILABLE",
    message: "Intercom could not be reached. Nothing was sent; it is safe to try again.",
  },
  unavailable: {
    read: "INTERCOM_UNAVAILABLE",
    write: "OUTCOME_UNKNOWN",
    message:
      "Intercom failed while it worked on this. A read can be tried again; after a write, look first whether it was done.",
  },
  timeout: {
    read: "INTERCOM_TIMEOUT",
    write: "OUTCOME_UNKNOWN",
    message:
      "Intercom did not answer in time. A read can be tried again; after a write, look first whether it was done.",
  },
  "bad-response": {
    read: "INTERCOM_BAD_RESPONSE",
    write: "OUTCOME_UNKNOWN",
    message:
      "Intercom's answer made no sense. A read can be tried again; after a write, look first whether it was done.",
  },
};
