import { Field, ID, InputType } from "type-graphql";

/** Conditions on an id that Intercom gave. */
@InputType("IntercomConversationIdFilter", {
  description: "Conditions on an id that Intercom gave; all given conditions must hold.",
})
export class ConversationIdFilter {
  @Field(() => ID, { nullable: true, description: "Equals." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Does not equal, or has no value." })
  ne?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Equals one of these, at most 50. An empty list matches nothing.",
  })
  in?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Equals none of these (at most 50), or has no value. An empty list matches everything.",
  })
  nin?: readonly string[] | null;
}
