import { Field, InputType } from "type-graphql";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** An attribute to define. */
@InputType({ description: "An attribute to define for all contacts or all companies." })
export class CreateIntercomDataAttributeInput {
  @Field(() => IntercomDataAttributeModel, { description: "What it describes." })
  model!: IntercomDataAttributeModel;

  @Field(() => String, {
    description:
      "Name, by which `customAttributes` know it: letters, digits, spaces, currency signs, `_` and `-`. Contacts and companies share one space of names.",
  })
  name!: string;

  @Field(() => IntercomDataAttributeType, {
    description: "What values it takes; it cannot be changed later. STRING where there are `options`.",
  })
  dataType!: IntercomDataAttributeType;

  @Field(() => [String], {
    nullable: true,
    description: "The values to choose from, two at the least; any text when left out.",
  })
  options?: string[] | null;

  @Field(() => String, { nullable: true, description: "What it is for, for the people of the workspace." })
  description?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether the Messenger may write it." })
  messengerWritable!: boolean;
}
