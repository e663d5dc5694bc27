import { Field, Float, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";

/** One custom attribute of a contact: the same shape as in the filter. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description:
    "A value of one of the workspace's own attributes, in the field that fits its type; the other fields are null.",
})
export class ContactCustomAttribute {
  @Field(() => String, { description: "Name, as in Intercom." })
  name!: string;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "The value of a STRING." })
  string!: string | null;

  @PersonalData()
  @Field(() => Float, { nullable: true, description: "The value of an INTEGER or FLOAT." })
  number!: number | null;

  @PersonalData()
  @Field(() => Boolean, { nullable: true, description: "The value of a BOOLEAN." })
  boolean!: boolean | null;

  @PersonalData()
  @Field(() => DateTimeScalar, { nullable: true, description: "The value of a DATE." })
  date!: number | null;
}
