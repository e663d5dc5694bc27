import type { AppliedTag, Tag } from "../workspace/model.js";

export function formatTag({ id, name }: Tag) {
  return { type: "tag", id, name };
}

/** A tag on a contact, with the admin who applied it and the time. Neither is there when the contact does not have the tag. */
export function formatAppliedTag(tag: Tag, applied: AppliedTag | undefined) {
  if (!applied) return formatTag(tag);
  return {
    ...formatTag(tag),
    applied_at: applied.appliedAt,
    applied_by: { type: "admin", id: applied.adminId },
  };
}
