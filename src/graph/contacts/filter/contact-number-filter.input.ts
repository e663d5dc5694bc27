import { Field, Float, InputType } from "type-graphql";

/** Conditions on a number. */
@InputType({ description: "Conditions on a number; all given conditions must hold." })
export class ContactNumberFilter {
  @Field(() => Float, { nullable: true, description: "Equals." })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: "Does not equal, or has no value." })
  ne?: number | null;

  @Field(() => [Float], { nullable: true, description: "Equals one of these, 1 to 50." })
  in?: readonly number[] | null;

  @Field(() => [Float], {
    nullable: true,
    description: "Equals none of these (1 to 50), or has no value.",
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
