import { Field, InputType } from "type-graphql";

/** Conditions on a text. */
@InputType({
  description:
    "Conditions on a text; all given conditions must hold. Upper and lower case are the same; texts have at most 255 characters. `contains`, `startsWith` and `endsWith` are no condition when they are null or blank; the other operators refuse both.",
})
export class ContactStringFilter {
  @Field(() => String, { nullable: true, description: "Equals." })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: "Does not equal, or has no value." })
  ne?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Equals one of these, at most 50. An empty list matches nobody.",
  })
  in?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Equals none of these (at most 50), or has no value. An empty list matches everybody.",
  })
  nin?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: "Contains." })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: "Does not contain, or has no value." })
  notContains?: string | null;

  @Field(() => String, { nullable: true, description: "Starts with." })
  startsWith?: string | null;

  @Field(() => String, { nullable: true, description: "Ends with." })
  endsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: "`true`: has no value. `false`: has a value." })
  isNull?: boolean | null;
}
