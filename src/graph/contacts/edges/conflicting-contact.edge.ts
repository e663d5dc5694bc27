import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { IntercomUserError } from "../../errors/intercom-user-error.type.js";
import { Contact } from "../contact.type.js";

/** From a conflict to the contact that holds the details. */
@Resolver(() => IntercomUserError)
export class ConflictingContactEdge {
  @Cost(1)
  @FieldResolver(() => Contact, {
    nullable: true,
    description:
      "CONFLICT: the contact that holds these details; null when it is archived, since Intercom does not show archived contacts.",
  })
  async conflictingContact(
    @Root() error: IntercomUserError,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    if (error.conflictingContactId === null || error.conflictingContactIsArchived) return null;
    return loaders.contacts.byId.load(error.conflictingContactId);
  }
}
