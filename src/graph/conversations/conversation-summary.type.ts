import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";

/** What a list of contacts shows of their conversations. */
@Cost(0)
@Audience("conversations:read")
@ObjectType({
  simpleResolvers: true,
  description: "What there is of a contact's conversations, at a glance.",
})
export class ContactConversationSummary {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact last replied, as the contact itself says. Costs nothing.",
  })
  lastReplyAt!: number | null;

  contactId!: string;
}
