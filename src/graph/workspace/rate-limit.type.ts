import { Field, Int, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";

/** The workspace's allowance of calls, as Intercom last told it. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description:
    "The workspace's Intercom rate limit, shared by all its API clients, as last reported by Intercom.",
})
export class IntercomRateLimit {
  @Field(() => Int, { description: "Calls allowed in a window of ten seconds." })
  limit!: number;

  @Field(() => Int, { description: "Calls left in the window." })
  remaining!: number;

  @Field(() => DateTimeScalar, { description: "When the next window begins." })
  resetAt!: number;
}
