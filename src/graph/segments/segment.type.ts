import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { SegmentPersonType } from "./segment-person-type.enum.js";

/** What Intercom's own list of segments carries. */
@Directive('@key(fields: "id")')
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description:
    "A group of contacts that match rules defined in Intercom. Intercom updates its members with some delay and does not expose the rules.",
})
export class Segment {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @Field(() => String, { description: "Name." })
  name!: string | undefined;

  @Field(() => SegmentPersonType, { description: "Whether the segment contains users or leads." })
  personType!: SegmentPersonType;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the segment was created." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When its rules last changed." })
  updatedAt!: number | null;
}
