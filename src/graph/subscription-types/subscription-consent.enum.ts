import { registerEnumType } from "type-graphql";

/** A contact's choice, or the choice that a subscription type requires. */
export const IntercomSubscriptionConsent = {
  OPT_IN: "OPT_IN",
  OPT_OUT: "OPT_OUT",
  UNKNOWN: "UNKNOWN",
} as const;
export type IntercomSubscriptionConsent =
  (typeof IntercomSubscriptionConsent)[keyof typeof IntercomSubscriptionConsent];

registerEnumType(IntercomSubscriptionConsent, {
  name: "IntercomSubscriptionConsent",
  description: "A contact's choice, or the choice that a subscription type requires.",
  valuesConfig: {
    OPT_IN: { description: "Of a contact: opted in. Of a type: only contacts who opted in receive it." },
    OPT_OUT: {
      description: "Of a contact: opted out. Of a type: all contacts receive it except those who opted out.",
    },
    UNKNOWN: { description: "A value that this version of the graph does not know. Never an input." },
  },
});
