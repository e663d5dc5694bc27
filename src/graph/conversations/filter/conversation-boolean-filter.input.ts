import { Field, InputType } from "type-graphql";

/** Conditions on a yes or no. */
@InputType("IntercomConversationBooleanFilter", { description: "Conditions on a boolean." })
export class ConversationBooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Equals." })
  eq?: boolean | null;
}
