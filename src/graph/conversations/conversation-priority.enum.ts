import { registerEnumType } from "type-graphql";

/** How urgent a conversation is: two values up to Intercom's version 2.15, five others from 2.16 on. */
export const ConversationPriority = {
  NOT_PRIORITY: "NOT_PRIORITY",
  PRIORITY: "PRIORITY",
  NONE: "NONE",
  LOW: "LOW",
  MEDIUM: "MEDIUM",
  HIGH: "HIGH",
  URGENT: "URGENT",
  UNKNOWN: "UNKNOWN",
} as const;
export type ConversationPriority = (typeof ConversationPriority)[keyof typeof ConversationPriority];

registerEnumType(ConversationPriority, {
  name: "IntercomConversationPriority",
  description:
    "How urgent a conversation is. Up to version 2.15 of Intercom's API it is NOT_PRIORITY or PRIORITY; from 2.16 on it is one of the others.",
  valuesConfig: {
    NOT_PRIORITY: { description: "Not marked as a priority; up to version 2.15." },
    PRIORITY: { description: "Marked as a priority; up to version 2.15." },
    NONE: { description: "Without a priority; from version 2.16 on." },
    LOW: { description: "Low; from version 2.16 on." },
    MEDIUM: { description: "Medium; from version 2.16 on." },
    HIGH: { description: "High; from version 2.16 on." },
    URGENT: { description: "Urgent; from version 2.16 on." },
    UNKNOWN: { description: "A value that this version of the graph does not know." },
  },
});
