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
  /** `null`: the client can do nothing about it, so it stays a top-level error in mutations as well. */
  readonly write: IntercomUserErrorCode | null;
  /** Cause, then cure. */
  readonly message: string;
  /** The message of a write, where it has to say what became of the write. A read says nothing of writes. */
  readonly writeMessage?: string;
}

/**
 * What each failure on the way to Intercom is called in the graph. It is the only such table, shown in
 * docs/operations.md and tested row by row. A read of something that does not exist is no failure: it is `null`.
 */
export const failureTable: Readonly<Record<FailureKind, FailureRow>> = {
  "not-found": {
    read: "BAD_USER_INPUT",
    write: "NOT_FOUND",
    message:
      "Intercom does not know the object that this id names: it may be archived, deleted or merged. Check the id.",
  },
  conflict: {
    read: "BAD_USER_INPUT",
    write: "CONFLICT",
    message: "Another contact already has these details. Update that contact, or change the details.",
  },
  "invalid-input": {
    read: "BAD_USER_INPUT",
    write: "INVALID_INPUT",
    message: "Intercom rejected the input. Check its values against the descriptions in the schema.",
  },
  "merge-not-possible": {
    read: "BAD_USER_INPUT",
    write: "MERGE_NOT_POSSIBLE",
    message: "These contacts cannot be merged. Merge a lead into a user; Intercom merges nothing else.",
  },
  "role-change-not-possible": {
    read: "BAD_USER_INPUT",
    write: "ROLE_CHANGE_NOT_POSSIBLE",
    message: "A user cannot become a lead. Leave the role out, or create a new lead.",
  },
  "not-restorable": {
    read: "BAD_USER_INPUT",
    write: "NOT_RESTORABLE",
    message:
      "This contact was deleted, merged or blocked and cannot be restored. Create a contact with other details; those of a deleted contact are free again about seven days after the deletion.",
  },
  "tag-in-use": {
    read: "BAD_USER_INPUT",
    write: "TAG_IN_USE",
    message:
      "A segment or another object of the workspace uses this tag. Remove the tag there, then delete it.",
  },
  "limit-exceeded": {
    read: "BAD_USER_INPUT",
    write: "LIMIT_EXCEEDED",
    message: "This contact or workspace has reached a limit of Intercom. Remove something first.",
  },
  "rate-limited": {
    read: "RATE_LIMITED",
    write: "RATE_LIMITED",
    message: "Intercom's rate limit is exhausted. Retry this read after `retryAfterSeconds`.",
    writeMessage: "Intercom's rate limit is exhausted. Nothing was written; retry after `retryAfterSeconds`.",
  },
  "cost-limit": {
    read: "COST_LIMIT_EXCEEDED",
    write: "LIMIT_EXCEEDED",
    message:
      "This operation needs more Intercom calls than one operation may make. Request less at a time; the answer holds what was read so far.",
    writeMessage:
      "This operation needs more Intercom calls than one operation may make. Nothing was written; send fewer mutations at a time.",
  },
  "answer-limit": {
    read: "COST_LIMIT_EXCEEDED",
    write: "LIMIT_EXCEEDED",
    message:
      "This operation selects more fields than one answer may have. Request smaller pages or fewer fields; the answer holds what fitted.",
  },
  "upstream-limit": {
    read: "COST_LIMIT_EXCEEDED",
    write: "LIMIT_EXCEEDED",
    message:
      "This operation needs more bytes from Intercom than one operation may read. Request less at a time; the answer holds what was read so far.",
    writeMessage:
      "This operation needs more bytes from Intercom than one operation may read. Nothing was written; send fewer mutations at a time.",
  },
  "in-progress": {
    read: "INTERCOM_UNAVAILABLE",
    write: "OUTCOME_UNKNOWN",
    message:
      "The first request with this Idempotency-Key is still in progress. Retry in a moment with the same key.",
  },
  "outcome-lost": {
    read: "INTERCOM_UNAVAILABLE",
    write: "OUTCOME_UNKNOWN",
    message:
      "An earlier request with this Idempotency-Key started but never finished. Check whether it took effect; if it did not, retry with a new key.",
  },
  "records-full": {
    read: "RATE_LIMITED",
    write: "RATE_LIMITED",
    message:
      "This server cannot store another Idempotency-Key at the moment. Nothing was written; retry after `retryAfterSeconds`.",
  },
  unauthorized: {
    read: "INTERCOM_UNAUTHORIZED",
    write: null,
    message:
      "Intercom rejected this server's access token. Its operator has to check the token, its permissions and the plan.",
  },
  "not-sent": {
    read: "INTERCOM_UNAVAILABLE",
    write: "UNAVAILABLE",
    message: "Intercom could not be reached. Retry this read.",
    writeMessage: "Intercom could not be reached. Nothing was written; it is safe to retry.",
  },
  unavailable: {
    read: "INTERCOM_UNAVAILABLE",
    write: "OUTCOME_UNKNOWN",
    message: "Intercom failed to answer. Retry this read.",
    writeMessage: "Intercom failed during this write. Check whether it took effect before you retry.",
  },
  timeout: {
    read: "INTERCOM_TIMEOUT",
    write: "OUTCOME_UNKNOWN",
    message: "Intercom did not answer in time. Retry this read.",
    writeMessage: "Intercom did not answer in time. Check whether the write took effect before you retry.",
  },
  "bad-response": {
    read: "INTERCOM_BAD_RESPONSE",
    write: "OUTCOME_UNKNOWN",
    message: "Intercom's answer was not valid. Retry this read.",
    writeMessage: "Intercom's answer was not valid. Check whether the write took effect before you retry.",
  },
};
