import { registerEnumType } from "type-graphql";

/** How messages of a subscription type are sent. */
export const IntercomSubscriptionContentType = {
  EMAIL: "EMAIL",
  SMS_MESSAGE: "SMS_MESSAGE",
  UNKNOWN: "UNKNOWN",
} as const;
export type IntercomSubscriptionContentType =
  (typeof IntercomSubscriptionContentType)[keyof typeof IntercomSubscriptionContentType];

registerEnumType(IntercomSubscriptionContentType, {
  name: "IntercomSubscriptionContentType",
  description: "How messages of a subscription type are sent.",
  valuesConfig: {
    EMAIL: { description: "As e-mail." },
    SMS_MESSAGE: { description: "As text message." },
    UNKNOWN: { description: "A channel that this version of the graph does not know." },
  },
});
