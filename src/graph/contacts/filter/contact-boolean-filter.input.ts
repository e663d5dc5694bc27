import { Field, InputType } from "type-graphql";

/** Conditions on a yes or no. */
@InputType({ description: "Conditions on a boolean; all given conditions must hold." })
export class ContactBooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Equals." })
  eq?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: has no value. `false`: has a value.",
  })
  isNull?: boolean | null;
}
