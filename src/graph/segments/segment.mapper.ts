import { identifier, label, time } from "../common/raw-values.js";
import type { Segment } from "./segment.type.js";
import { SegmentPersonType } from "./segment-person-type.enum.js";

/** A segment as Intercom sends it; `count` only where it was asked for. */
export interface RawSegment {
  readonly id: string;
  readonly name: string;
  readonly person_type?: string | null;
  readonly created_at?: number | null;
  readonly updated_at?: number | null;
  readonly count?: number | null;
}

/** Intercom's words to ours. */
export function toSegment(raw: RawSegment): Segment {
  return {
    id: identifier(raw.id),
    name: label(raw.name),
    personType: toPersonType(raw.person_type),
    createdAt: time(raw.created_at),
    updatedAt: time(raw.updated_at),
  };
}

/** Intercom says "contact" for leads here. */
function toPersonType(personType: string | null | undefined): SegmentPersonType {
  if (personType === "user") return SegmentPersonType.USER;
  return personType === "contact" ? SegmentPersonType.LEAD : SegmentPersonType.UNKNOWN;
}
