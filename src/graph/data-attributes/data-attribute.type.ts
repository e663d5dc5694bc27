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
  description:
    "The definition of an attribute: one that Intercom has built in, or one of the workspace's own.",
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

  @Field(() => String, { nullable: true, description: "The name that people see." })
  label!: string | null;

  @Field(() => String, { nullable: true, description: "What it is for, in the words of the workspace." })
  description!: string | null;

  @Field(() => IntercomDataAttributeType, { description: "What values it takes." })
  dataType!: IntercomDataAttributeType;

  @Field(() => [String], { nullable: true, description: "The values to choose from, where it is a list." })
  options!: readonly string[] | null;

  @Field(() => Boolean, { description: "Whether it is one of the workspace's own." })
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
