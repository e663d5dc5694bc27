import { Field, ID, InputType } from "type-graphql";

/** Conditions on the segments that a contact belongs to. */
@InputType({
  description:
    "Conditions on the segments of a contact; all given conditions must hold. The search answers them without a further call. Each id of `in` and `nin` counts as a condition of its own, and a group holds 15.",
})
export class ContactSegmentFilter {
  @Field(() => ID, { nullable: true, description: "Belongs to the segment with this id." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Does not belong to the segment with this id." })
  ne?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Belongs to at least one of these segments. An empty list matches nobody.",
  })
  in?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Belongs to none of these segments. An empty list matches everybody.",
  })
  nin?: readonly string[] | null;
}
