import type { RawSegment } from "../../intercom/endpoints/segments.js";
import { requiredId, requiredText, time } from "../common/raw-values.js";
import type { Segment } from "./segment.type.js";
import { SegmentPersonType } from "./segment-person-type.enum.js";

/** Intercom's words to ours. */
export function toSegment(raw: RawSegment): Segment {
  return {
    id: requiredId(raw.id),
    name: requiredText(raw.name),
    personType: toPersonType(raw.person_type),
    createdAt: time(raw.created_at),
    updatedAt: time(raw.updated_at),
  };
}

/** Intercom says "contact" for leads here. */
function toPersonType(personType: unknown): SegmentPersonType {
  if (personType === "user") return SegmentPersonType.USER;
  return personType === "contact" ? SegmentPersonType.LEAD : SegmentPersonType.UNKNOWN;
}
