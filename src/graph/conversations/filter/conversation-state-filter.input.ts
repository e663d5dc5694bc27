import { Field, InputType } from "type-graphql";
import { ConversationState } from "../conversation-state.enum.js";

/** Conditions on the state. */
@InputType("IntercomConversationStateFilter", {
  description: "Conditions on the state; all given conditions must hold. `UNKNOWN` is refused.",
})
export class ConversationStateFilter {
  @Field(() => ConversationState, { nullable: true, description: "Equals." })
  eq?: ConversationState | null;

  @Field(() => ConversationState, { nullable: true, description: "Does not equal." })
  ne?: ConversationState | null;

  @Field(() => [ConversationState], {
    nullable: true,
    description: "Equals one of these. An empty list matches nothing.",
  })
  in?: readonly ConversationState[] | null;

  @Field(() => [ConversationState], {
    nullable: true,
    description: "Equals none of these. An empty list matches everything.",
  })
  nin?: readonly ConversationState[] | null;
}
