import { Field, Float, InputType } from "type-graphql";

/** Conditions on a number. */
@InputType({ description: "Conditions on a number; all that are given must hold." })
export class ContactNumberFilter {
  @Field(() => Float, { nullable: true, description: "Is this number." })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: "Is another number, or none." })
  ne?: number | null;

  @Field(() => [Float], { nullable: true, description: "Is one of these numbers, 1 to 50." })
  in?: readonly number[] | null;

  @Field(() => [Float], {
    nullable: true,
    description: "Is none of these numbers (1 to 50), or there is none.",
  })
  nin?: readonly number[] | null;

  @Field(() => Float, { nullable: true, description: "Is greater." })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: "Is less." })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: "Is greater or the same." })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: "Is less or the same." })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: "`true`: there is no number. `false`: there is any." })
  isNull?: boolean | null;
}
