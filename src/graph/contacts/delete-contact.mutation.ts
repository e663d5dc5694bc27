import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { ContactRemoval, removeContact } from "./contact-removal.js";

/** The result of `deleteContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `deleteContact`." })
export class DeleteContactPayload extends ContactRemoval {
  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of the contact, which queries no longer find; null when it was not deleted. Remove it from your cache.",
  })
  deletedContactId: string | null = null;
}

@Resolver()
export class DeleteContactMutation {
  @Cost(1)
  @Mutation(() => DeleteContactPayload, {
    nullable: true,
    description:
      "Deletes a contact permanently, also an archived one. Intercom erases the data within about seven days; until then its details stay taken. If the id of an archived contact is lost, `createContact` with its `externalId` names it as `conflictingContactId`.",
  })
  deleteContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteContactPayload> {
    return removeContact(
      context,
      new DeleteContactPayload(),
      "deletedContactId",
      "DELETED",
      id,
      (contact_id) =>
        context.intercom.call(endpoints.contacts.delete, (sdk) => sdk.contacts.delete({ contact_id })),
    );
  }
}
