import { registerEnumType } from "type-graphql";

/** Why a mutation did not do what was asked. */
export const IntercomUserErrorCode = {
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CONFLICT",
  INVALID_INPUT: "INVALID_INPUT",
  NO_ACTING_ADMIN: "NO_ACTING_ADMIN",
  MERGE_NOT_POSSIBLE: "MERGE_NOT_POSSIBLE",
  ROLE_CHANGE_NOT_POSSIBLE: "ROLE_CHANGE_NOT_POSSIBLE",
  NOT_RESTORABLE: "NOT_RESTORABLE",
  TAG_IN_USE: "TAG_IN_USE",
  LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
  RATE_LIMITED: "RATE_LIMITED",
  UNAVAILABLE: "UNAVAILABLE",
  OUTCOME_UNKNOWN: "OUTCOME_UNKNOWN",
} as const;
export type IntercomUserErrorCode = (typeof IntercomUserErrorCode)[keyof typeof IntercomUserErrorCode];

registerEnumType(IntercomUserErrorCode, {
  name: "IntercomUserErrorCode",
  description: "Why a mutation did not succeed. Nothing was written, except possibly with OUTCOME_UNKNOWN.",
  valuesConfig: {
    NOT_FOUND: {
      description:
        "An id in the request is unknown to Intercom, or the contact was archived, deleted or merged.",
    },
    CONFLICT: {
      description:
        "Another contact holds these details; `conflictingContactId` names it. Update that one instead, or change the details.",
    },
    INVALID_INPUT: {
      description: "`field` names the part of the input that is not valid. Correct it and retry.",
    },
    NO_ACTING_ADMIN: {
      description:
        "The caller names no teammate to write as, or may not choose `adminId`. `message` says what to change; nothing was sent.",
    },
    MERGE_NOT_POSSIBLE: { description: "Only a lead can be merged, and only into a user." },
    ROLE_CHANGE_NOT_POSSIBLE: { description: "A user cannot become a lead again." },
    NOT_RESTORABLE: {
      description: "The contact was deleted, merged or blocked, and cannot be restored.",
    },
    TAG_IN_USE: {
      description: "A segment or another object of the workspace uses the tag; take it out there first.",
    },
    LIMIT_EXCEEDED: {
      description: "A limit of the workspace or of the contact is reached; remove something first.",
    },
    RATE_LIMITED: { description: "Intercom's rate limit is used up. Retry after `retryAfterSeconds`." },
    UNAVAILABLE: {
      description: "Intercom could not be reached, and nothing was written. It is safe to retry.",
    },
    OUTCOME_UNKNOWN: {
      description:
        "The write may have taken effect, in whole or in part: Intercom did not answer, or did something else than was asked. Check before you retry.",
    },
  },
});
