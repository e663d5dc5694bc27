import { Field, Int, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";

/** What a contact thinks of a conversation. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomConversationRating", {
  simpleResolvers: true,
  description: "How a contact rated a conversation.",
})
export class ConversationRating {
  @Field(() => Int, { nullable: true, description: "From 1 (worst) to 5 (best); null until it is given." })
  score!: number | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "What the contact wrote beside it." })
  remark!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the contact was asked." })
  createdAt!: number | null;
}
