import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** The definition of an attribute, built in or the workspace's own. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description: "The definition of an attribute, built into Intercom or custom.",
})
export class IntercomDataAttribute {
  @Field(() => ID, { nullable: true, description: "Intercom's id; built-in attributes have none." })
  id!: string | null;

  @Field(() => IntercomDataAttributeModel, { description: "What the attribute describes." })
  model!: IntercomDataAttributeModel;

  @Field(() => String, { description: "The name by which filters and `customAttributes` know it." })
  name!: string;

  @Field(() => String, {
    description: "The name with its path, such as `custom_attributes.plan` or `location.country`.",
  })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "The name shown in Intercom." })
  label!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Purpose of the attribute, as entered in the workspace.",
  })
  description!: string | null;

  @Field(() => IntercomDataAttributeType, { description: "Type of the values." })
  dataType!: IntercomDataAttributeType;

  @Field(() => [String], {
    nullable: true,
    description: "The values that a list attribute offers to teammates; contacts may have others.",
  })
  options!: readonly string[] | null;

  @Field(() => Boolean, { description: "Whether it is a custom attribute of the workspace." })
  custom!: boolean;

  @Field(() => Boolean, { description: "Whether it is archived: no longer offered, and refused on write." })
  archived!: boolean;

  @Field(() => Boolean, { description: "Whether it can be written through this graph." })
  apiWritable!: boolean;

  @Field(() => Boolean, { description: "Whether the Messenger may write it." })
  messengerWritable!: boolean;

  @Field(() => Boolean, { description: "Whether teammates may write it in Intercom." })
  uiWritable!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was defined." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the definition last changed." })
  updatedAt!: number | null;
}
