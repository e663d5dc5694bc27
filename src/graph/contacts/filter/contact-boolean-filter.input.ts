import { Field, InputType } from "type-graphql";

/** Conditions on a yes or no. */
@InputType({ description: "Conditions on a yes or no; all that are given must hold." })
export class ContactBooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Is this." })
  eq?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: it is neither true nor false. `false`: it is one of them.",
  })
  isNull?: boolean | null;
}
