import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";

/** One of the fields that tickets of a type have. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomTicketTypeAttribute", {
  simpleResolvers: true,
  description: "One of the fields that tickets of a type have.",
})
export class TicketTypeAttribute {
  @Field(() => ID, { nullable: true, description: "Intercom's id." })
  id!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Name, by which `attributes` of a ticket have its value.",
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "Description." })
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Type of its values, in Intercom's word: `string`, `list`, `integer`, `decimal`, `boolean`, `datetime` or `files`.",
  })
  dataType!: string | null;

  @Field(() => Boolean, { description: "Whether teammates must fill it in." })
  isRequired!: boolean;

  @Field(() => Boolean, { description: "Whether customers see it." })
  isVisibleToContacts!: boolean;

  @Field(() => Boolean, { description: "Whether it is archived." })
  isArchived!: boolean;
}
