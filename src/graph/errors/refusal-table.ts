import type { RefusalReason } from "../../intercom/transport/refusal-reason.js";

interface RefusalRow {
  /** Cause, then cure. */
  readonly message: string;
  /** The argument to blame, where it is always the same one. */
  readonly field: readonly string[] | null;
}

/** What Intercom's fixed sentences are called in the graph. The failure table has the code, and all other messages. */
export const refusalTable: Readonly<Record<RefusalReason, RefusalRow>> = {
  "owner-unknown": {
    message: "No teammate of the workspace has this id. Take an id from `intercomAdmins`.",
    field: ["input", "ownerId"],
  },
  "email-invalid": {
    message: "Intercom does not accept this e-mail address. Check how it is written.",
    field: ["input", "email"],
  },
  "attribute-unknown": {
    message:
      "The workspace does not have one of these attributes, or has archived it. Take the names from `intercomDataAttributes`.",
    field: ["input", "customAttributes"],
  },
  "attribute-name-taken": {
    message: "The workspace already has an attribute with this name. Use it, or choose another name.",
    field: ["input", "name"],
  },
  "attribute-name-characters": {
    message:
      "Intercom does not accept one of the characters of this name. Use letters, digits, currency signs, `_` and `-`.",
    field: ["input", "name"],
  },
  "attribute-type": {
    message: "Intercom does not know this type of attribute. Choose another type.",
    field: ["input", "dataType"],
  },
  "attribute-options": {
    message:
      "Intercom does not accept these options. Send at least two different ones, and only for a list attribute.",
    field: ["input", "options"],
  },
  "attribute-in-use": {
    message:
      "A segment or another object of the workspace uses this attribute. Remove the attribute there, then archive it.",
    field: ["id"],
  },
  "contact-deleted": {
    message:
      "This contact was deleted and cannot be restored. Intercom keeps its details taken for about seven days; after that, create a new contact.",
    field: ["id"],
  },
  "contact-merged": {
    message:
      "This contact was merged into another contact, which has its data, and cannot be restored. Use the other contact.",
    field: ["id"],
  },
  "cursor-unknown": {
    message: "Intercom does not know this cursor any more. Request the first page again.",
    field: ["after"],
  },
};
