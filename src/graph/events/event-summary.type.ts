import { Field, Int, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";

/** How often a contact did something. */
@Cost(0)
@Audience("conversations:read")
@ObjectType({
  simpleResolvers: true,
  description: "How often a contact did something in your product.",
})
export class ContactEventSummary {
  @Field(() => String, { nullable: true, description: "Name of the event." })
  name!: string | null;

  @Field(() => Int, { nullable: true, description: "How often it happened." })
  count!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it first happened." })
  firstAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last happened." })
  lastAt!: number | null;

  @Field(() => String, { nullable: true, description: "Description of the event in the workspace." })
  description!: string | null;
}
