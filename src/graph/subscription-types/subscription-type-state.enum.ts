import { registerEnumType } from "type-graphql";

/** Whether a subscription type is in use. */
export const IntercomSubscriptionTypeState = {
  LIVE: "LIVE",
  DRAFT: "DRAFT",
  ARCHIVED: "ARCHIVED",
  UNKNOWN: "UNKNOWN",
} as const;
export type IntercomSubscriptionTypeState =
  (typeof IntercomSubscriptionTypeState)[keyof typeof IntercomSubscriptionTypeState];

registerEnumType(IntercomSubscriptionTypeState, {
  name: "IntercomSubscriptionTypeState",
  description: "Whether a subscription type is in use.",
  valuesConfig: {
    LIVE: { description: "In use." },
    DRAFT: { description: "Not in use yet." },
    ARCHIVED: { description: "No longer in use." },
    UNKNOWN: { description: "A state that this version of the graph does not know." },
  },
});
