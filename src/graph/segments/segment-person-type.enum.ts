import { registerEnumType } from "type-graphql";

/** The kind of contact that a segment contains. */
export const SegmentPersonType = { USER: "USER", LEAD: "LEAD", UNKNOWN: "UNKNOWN" } as const;
export type SegmentPersonType = (typeof SegmentPersonType)[keyof typeof SegmentPersonType];

registerEnumType(SegmentPersonType, {
  name: "SegmentPersonType",
  description: "The kind of contact that a segment contains.",
  valuesConfig: {
    USER: { description: "Users." },
    LEAD: { description: "Leads." },
    UNKNOWN: { description: "A value that this version of the graph does not know." },
  },
});
