import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../scalars/date.scalar.js";

/** Conditions on the day of a time. */
@InputType({
  description:
    "Conditions on the day of a time; all given conditions must hold. Intercom compares whole days in the workspace's timezone (`intercomWorkspace { timezone }`), never hours.",
})
export class ContactDateFilter {
  @Field(() => DateScalar, { nullable: true, description: "On this day." })
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
