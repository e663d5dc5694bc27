import { registerEnumType } from "type-graphql";

/** What happened. */
export const ActivityKind = {
  CONVERSATION: "CONVERSATION",
  TICKET: "TICKET",
  NOTE: "NOTE",
  EVENT: "EVENT",
  TAG: "TAG",
  CREATED: "CREATED",
  SIGNED_UP: "SIGNED_UP",
} as const;
export type ActivityKind = (typeof ActivityKind)[keyof typeof ActivityKind];

registerEnumType(ActivityKind, {
  name: "ContactActivityKind",
  description: "What happened with a contact.",
  valuesConfig: {
    CONVERSATION: { description: "`conversation` began." },
    TICKET: { description: "`ticket` was created." },
    NOTE: { description: "`note` was written." },
    EVENT: { description: "The contact did what `event` says." },
    TAG: { description: "`tag` was applied." },
    CREATED: { description: "The contact was created in Intercom." },
    SIGNED_UP: { description: "The contact signed up." },
  },
});
