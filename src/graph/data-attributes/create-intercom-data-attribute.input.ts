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
    description: "Type of the values. It cannot be changed later, and is STRING when there are `options`.",
  })
  dataType!: IntercomDataAttributeType;

  @Field(() => [String], {
    nullable: true,
    description:
      "The values to choose from in Intercom, at least two. The API takes others as well. Any text when omitted.",
  })
  options?: string[] | null;

  @Field(() => String, { nullable: true, description: "Purpose of the attribute, for teammates." })
  description?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether the Messenger may write it." })
  messengerWritable!: boolean;
}
