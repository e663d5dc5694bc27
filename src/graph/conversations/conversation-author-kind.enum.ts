import { registerEnumType } from "type-graphql";

/** What the author of a message is. */
export const ConversationAuthorKind = {
  CONTACT: "CONTACT",
  USER: "USER",
  LEAD: "LEAD",
  ADMIN: "ADMIN",
  BOT: "BOT",
  TEAM: "TEAM",
  UNKNOWN: "UNKNOWN",
} as const;
export type ConversationAuthorKind = (typeof ConversationAuthorKind)[keyof typeof ConversationAuthorKind];

registerEnumType(ConversationAuthorKind, {
  name: "IntercomConversationAuthorKind",
  description: "What the author of a message is, in Intercom's words.",
  valuesConfig: {
    CONTACT: { description: "A contact, whether user or lead." },
    USER: { description: "A contact with the role USER." },
    LEAD: { description: "A contact with the role LEAD." },
    ADMIN: { description: "A teammate." },
    BOT: { description: "A bot of Intercom or of the workspace." },
    TEAM: { description: "A team." },
    UNKNOWN: { description: "A value that this version of the graph does not know." },
  },
});
