import { registerEnumType } from "type-graphql";

/** What a data attribute describes. */
export const IntercomDataAttributeModel = {
  CONTACT: "CONTACT",
  COMPANY: "COMPANY",
  UNKNOWN: "UNKNOWN",
} as const;
export type IntercomDataAttributeModel =
  (typeof IntercomDataAttributeModel)[keyof typeof IntercomDataAttributeModel];

registerEnumType(IntercomDataAttributeModel, {
  name: "IntercomDataAttributeModel",
  description: "What a data attribute describes.",
  valuesConfig: {
    CONTACT: { description: "Contacts: users and leads." },
    COMPANY: { description: "Companies." },
    UNKNOWN: { description: "A value that this version of the graph does not know. Never an input." },
  },
});
