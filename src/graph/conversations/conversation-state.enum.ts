import { registerEnumType } from "type-graphql";

/** Where a conversation stands. */
export const ConversationState = {
  OPEN: "OPEN",
  CLOSED: "CLOSED",
  SNOOZED: "SNOOZED",
  UNKNOWN: "UNKNOWN",
} as const;
export type ConversationState = (typeof ConversationState)[keyof typeof ConversationState];

registerEnumType(ConversationState, {
  name: "IntercomConversationState",
  description: "Where a conversation stands.",
  valuesConfig: {
    OPEN: { description: "Somebody has to answer or close it." },
    CLOSED: { description: "Done. A new message of the contact opens it again." },
    SNOOZED: { description: "Set aside until `snoozedUntil`, or until the contact writes." },
    UNKNOWN: { description: "A value that this version of the graph does not know." },
  },
});
