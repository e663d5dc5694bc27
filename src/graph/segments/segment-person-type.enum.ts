import { registerEnumType } from "type-graphql";

/** Whom a segment collects. */
export const SegmentPersonType = { USER: "USER", LEAD: "LEAD", UNKNOWN: "UNKNOWN" } as const;
export type SegmentPersonType = (typeof SegmentPersonType)[keyof typeof SegmentPersonType];

registerEnumType(SegmentPersonType, {
  name: "SegmentPersonType",
  description: "Whom a segment collects.",
  valuesConfig: {
    USER: { description: "Users." },
    LEAD: { description: "Leads." },
    UNKNOWN: { description: "Something that this version of the graph does not know." },
  },
});
