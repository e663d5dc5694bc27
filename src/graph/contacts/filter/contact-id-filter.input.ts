import { Field, ID, InputType } from "type-graphql";

/** Conditions on an id that Intercom gave. */
@InputType({ description: "Conditions on an id that Intercom gave; all that are given must hold." })
export class ContactIdFilter {
  @Field(() => ID, { nullable: true, description: "Is this id." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Is another id, or none." })
  ne?: string | null;

  @Field(() => [ID], { nullable: true, description: "Is one of these ids, 1 to 50." })
  in?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: "Is none of these ids (1 to 50), or there is none." })
  nin?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: "`true`: there is no id. `false`: there is any." })
  isNull?: boolean | null;
}
