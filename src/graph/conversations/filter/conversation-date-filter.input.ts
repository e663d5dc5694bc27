import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../scalars/date.scalar.js";

/** Conditions on the day of a time. */
@InputType("IntercomConversationDateFilter", {
  description:
    "Conditions on the day of a time, in the workspace's timezone (`intercomWorkspace { timezone }`); all given conditions must hold.",
})
export class ConversationDateFilter {
  @Field(() => DateScalar, {
    nullable: true,
    description: "On this day; counts as two conditions.",
  })
  on?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Before this day." })
  before?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "After this day." })
  after?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "On this day or before." })
  onOrBefore?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "On this day or after." })
  onOrAfter?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: has no time. `false`: has a time, which counts as two conditions joined by `or`.",
  })
  isNull?: boolean | null;
}
