import { Field, InputType } from "type-graphql";
import { ConversationPriority } from "../conversation-priority.enum.js";

/** Conditions on the priority. */
@InputType("IntercomConversationPriorityFilter", {
  description:
    "Conditions on the priority; all given conditions must hold. `UNKNOWN` is refused. Use the values of the version of Intercom's API that the server calls.",
})
export class ConversationPriorityFilter {
  @Field(() => ConversationPriority, { nullable: true, description: "Equals." })
  eq?: ConversationPriority | null;

  @Field(() => ConversationPriority, { nullable: true, description: "Does not equal." })
  ne?: ConversationPriority | null;

  @Field(() => [ConversationPriority], {
    nullable: true,
    description: "Equals one of these. An empty list matches nothing.",
  })
  in?: readonly ConversationPriority[] | null;

  @Field(() => [ConversationPriority], {
    nullable: true,
    description: "Equals none of these. An empty list matches everything.",
  })
  nin?: readonly ConversationPriority[] | null;
}
