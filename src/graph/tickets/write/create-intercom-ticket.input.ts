import { Field, ID, InputType } from "type-graphql";
import { JsonScalar } from "../../scalars/json.scalar.js";

/** A ticket to create. */
@InputType({ description: "A ticket of a contact." })
export class CreateIntercomTicketInput {
  @Field(() => ID, { description: "Intercom's id of its type: see `intercomTicketTypes`." })
  ticketTypeId!: string;

  @Field(() => ID, { description: "Intercom's id of the contact whom it is about. Intercom takes one." })
  contactId!: string;

  @Field(() => String, { nullable: true, description: "Title." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Description." })
  description?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "Values of the attributes of its type by their names: texts, numbers, booleans or lists of texts. A list attribute takes the id of an option.",
  })
  attributes?: unknown;

  @Field(() => ID, { nullable: true, description: "Intercom's id of the company that it is for." })
  companyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of a conversation to link. Intercom links conversations to back-office and tracker tickets.",
  })
  conversationId?: string | null;
}
