import { Field, InputType, registerEnumType } from "type-graphql";
import { IntercomSortDirection } from "../search/sort-direction.enum.js";

/** What a list of conversations can be sorted by. */
export const ConversationSortField = {
  CREATED_AT: "CREATED_AT",
  UPDATED_AT: "UPDATED_AT",
  WAITING_SINCE: "WAITING_SINCE",
} as const;
export type ConversationSortField = (typeof ConversationSortField)[keyof typeof ConversationSortField];

registerEnumType(ConversationSortField, {
  name: "IntercomConversationSortField",
  description: "What a list of conversations can be sorted by.",
  valuesConfig: {
    CREATED_AT: { description: "`createdAt`, to the second." },
    UPDATED_AT: {
      description:
        "`updatedAt`, to the second. A conversation that changes while you page moves to another place.",
    },
    WAITING_SINCE: {
      description:
        "`waitingSince`, to the second. Conversations in which nobody waits are expected first in ascending order and last in descending order.",
    },
  },
});

/** The order of a list of conversations. */
@InputType("IntercomConversationSort", { description: "The order of a list of conversations." })
export class ConversationSort {
  @Field(() => ConversationSortField, { description: "What to sort by." })
  field!: ConversationSortField;

  @Field(() => IntercomSortDirection, {
    defaultValue: IntercomSortDirection.DESC,
    description: "Sort direction.",
  })
  direction!: IntercomSortDirection;
}
