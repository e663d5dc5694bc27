import { Field, ID, ObjectType } from "type-graphql";
import { AnswerSize } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { JsonScalar } from "../scalars/json.scalar.js";

/** Something that a contact did, as your own programs told Intercom. */
@Cost(0)
@Audience("conversations:read")
@ObjectType({
  simpleResolvers: true,
  description: "Something that a contact did in your product, as it was sent to Intercom.",
})
export class ContactEvent {
  @Field(() => ID, { nullable: true, description: "Intercom's id, where it tells one." })
  id!: string | null;

  @Field(() => String, { nullable: true, description: "Name, such as `invited-friend`." })
  name!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it happened." })
  createdAt!: number | null;

  @AnswerSize({ weight: () => 10 })
  @PersonalData()
  @Field(() => JsonScalar, {
    nullable: true,
    description: "What was sent beside the name: at most ten keys.",
  })
  metadata!: Readonly<Record<string, unknown>>;
}
