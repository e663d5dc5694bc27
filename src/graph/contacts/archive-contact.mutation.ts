import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { ContactRemoval, removeContact } from "./contact-removal.js";

/** The result of `archiveContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `archiveContact`." })
export class ArchiveContactPayload extends ContactRemoval {
  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of the contact, which queries no longer find; null when it was not archived. Remove it from your cache.",
  })
  archivedContactId: string | null = null;
}

@Resolver()
export class ArchiveContactMutation {
  @Cost(1)
  @Mutation(() => ArchiveContactPayload, {
    nullable: true,
    description:
      "Archives a contact: queries no longer find it. `unarchiveContact` restores it with all its data. Its `externalId` stays taken.",
  })
  archiveContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() context: Context,
  ): Promise<ArchiveContactPayload> {
    return removeContact(
      context,
      new ArchiveContactPayload(),
      "archivedContactId",
      "ARCHIVED",
      id,
      (contact_id) =>
        context.intercom.call(endpoints.contacts.archive, (sdk) => sdk.contacts.archive({ contact_id })),
    );
  }
}
