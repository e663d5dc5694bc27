import type { AppliedTag, Tag } from "../workspace/model.js";

export function formatTag({ id, name }: Tag) {
  return { type: "tag", id, name };
}

/** A tag as it is seen on a contact: with who applied it, and when; without, if it is not on it. */
export function formatAppliedTag(tag: Tag, applied: AppliedTag | undefined) {
  if (!applied) return formatTag(tag);
  return {
    ...formatTag(tag),
    applied_at: applied.appliedAt,
    applied_by: { type: "admin", id: applied.adminId },
  };
}
