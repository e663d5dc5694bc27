import { Field, ID, InputType } from "type-graphql";

/** Conditions on the contacts or tags of a conversation. */
@InputType("IntercomConversationReferenceFilter", {
  description:
    "Conditions on the contacts or tags of a conversation; all given conditions must hold. Each id counts as a condition of its own, and a group holds 15.",
})
export class ConversationReferenceFilter {
  @Field(() => ID, { nullable: true, description: "Has the one with this id." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Does not have the one with this id." })
  ne?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Has at least one of these. An empty list matches nothing.",
  })
  in?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Has none of these. An empty list matches everything.",
  })
  nin?: readonly string[] | null;
}
