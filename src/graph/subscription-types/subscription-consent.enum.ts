import { registerEnumType } from "type-graphql";

/** A contact's choice, or the choice that a subscription type asks for. */
export const IntercomSubscriptionConsent = {
  OPT_IN: "OPT_IN",
  OPT_OUT: "OPT_OUT",
  UNKNOWN: "UNKNOWN",
} as const;
export type IntercomSubscriptionConsent =
  (typeof IntercomSubscriptionConsent)[keyof typeof IntercomSubscriptionConsent];

registerEnumType(IntercomSubscriptionConsent, {
  name: "IntercomSubscriptionConsent",
  description: "A contact's choice, or the choice that a subscription type asks for.",
  valuesConfig: {
    OPT_IN: { description: "Of a contact: wants it. Of a type: only those who opted in get it." },
    OPT_OUT: {
      description: "Of a contact: does not want it. Of a type: all but those who opted out get it.",
    },
    UNKNOWN: { description: "Something that this version of the graph does not know. Never an input." },
  },
});
