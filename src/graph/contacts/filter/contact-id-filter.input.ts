import { Field, ID, InputType } from "type-graphql";

/** Conditions on an id that Intercom gave. */
@InputType({ description: "Conditions on an id that Intercom gave; all given conditions must hold." })
export class ContactIdFilter {
  @Field(() => ID, { nullable: true, description: "Equals." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Does not equal, or has no value." })
  ne?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Equals one of these, at most 50. An empty list matches nobody.",
  })
  in?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Equals none of these (at most 50), or has no value. An empty list matches everybody.",
  })
  nin?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: "`true`: has no value. `false`: has a value." })
  isNull?: boolean | null;
}
