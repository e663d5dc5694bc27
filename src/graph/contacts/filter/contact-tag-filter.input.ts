import { Field, ID, InputType } from "type-graphql";

/** Conditions on the tags that a contact carries. */
@InputType({
  description:
    "Conditions on the tags of a contact; all given conditions must hold. Intercom takes one tag at a time: each id of `in` and `nin` counts as a condition of its own, and a group holds 15.",
})
export class ContactTagFilter {
  @Field(() => ID, { nullable: true, description: "Has the tag with this id." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Does not have the tag with this id." })
  ne?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Has at least one of these tags. An empty list matches nobody.",
  })
  in?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Has none of these tags. An empty list matches everybody.",
  })
  nin?: readonly string[] | null;
}
