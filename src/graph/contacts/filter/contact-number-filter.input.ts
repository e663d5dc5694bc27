import { Field, Float, InputType } from "type-graphql";

/** Conditions on a number. */
@InputType({
  description:
    "Conditions on a number; all given conditions must hold. Numbers beyond 2^53 - 1 in size are refused, because they lose digits in JSON.",
})
export class ContactNumberFilter {
  @Field(() => Float, { nullable: true, description: "Equals." })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: "Does not equal, or has no value." })
  ne?: number | null;

  @Field(() => [Float], {
    nullable: true,
    description: "Equals one of these, at most 50. An empty list matches nobody.",
  })
  in?: readonly number[] | null;

  @Field(() => [Float], {
    nullable: true,
    description: "Equals none of these (at most 50), or has no value. An empty list matches everybody.",
  })
  nin?: readonly number[] | null;

  @Field(() => Float, { nullable: true, description: "Greater than." })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: "Less than." })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: "Greater than or equal to." })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: "Less than or equal to." })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: "`true`: has no value. `false`: has a value." })
  isNull?: boolean | null;
}
