import type { AppliedTag, Tag } from "../model.js";

export function formatTag({ id, name }: Tag) {
  return { type: "tag", id, name };
}

/** A tag as it is seen on a contact: with who applied it, and when; unknown for one that was not on it. */
export function formatAppliedTag(tag: Tag, applied: AppliedTag | undefined) {
  return {
    ...formatTag(tag),
    applied_at: applied?.appliedAt ?? null,
    applied_by: applied ? { type: "admin", id: applied.adminId } : null,
  };
}
