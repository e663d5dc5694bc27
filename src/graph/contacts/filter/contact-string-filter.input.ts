import { Field, InputType } from "type-graphql";

/** Conditions on a text. */
@InputType({
  description:
    "Conditions on a text; all that are given must hold. Upper and lower case are the same; texts have 1 to 255 characters.",
})
export class ContactStringFilter {
  @Field(() => String, { nullable: true, description: "Is this text." })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: "Is another text, or none." })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: "Is one of these texts, 1 to 50." })
  in?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Is none of these texts (1 to 50), or there is none.",
  })
  nin?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: "Has this somewhere in it." })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: "Has this nowhere in it, or there is no text." })
  notContains?: string | null;

  @Field(() => String, { nullable: true, description: "Starts like this." })
  startsWith?: string | null;

  @Field(() => String, { nullable: true, description: "Ends like this." })
  endsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: "`true`: there is no text. `false`: there is any." })
  isNull?: boolean | null;
}
