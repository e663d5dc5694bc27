import { Field, InputType } from "type-graphql";

/** Conditions on a text. */
@InputType("IntercomConversationTextFilter", {
  description: "Conditions on a text, regardless of case; all given conditions must hold.",
})
export class ConversationTextFilter {
  @Field(() => String, { nullable: true, description: "Equals." })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: "Contains; blank is no condition." })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: "Starts with; blank is no condition." })
  startsWith?: string | null;

  @Field(() => String, { nullable: true, description: "Ends with; blank is no condition." })
  endsWith?: string | null;
}
