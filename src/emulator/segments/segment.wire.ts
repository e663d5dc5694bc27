import type { CompanySegment, Segment } from "../workspace/model.js";

/** A segment; `count` is there only when it was asked for. The rule is never shown. */
export function formatSegment({ id, name, createdAt, updatedAt, personType }: Segment, count?: number) {
  return {
    type: "segment",
    id,
    name,
    created_at: createdAt,
    updated_at: updatedAt,
    person_type: personType,
    ...(count === undefined ? {} : { count }),
  };
}

/** A segment of companies. Intercom gives it the person type "user". */
export function formatCompanySegment(segment: CompanySegment, count?: number) {
  return formatSegment({ ...segment, personType: "user" }, count);
}
