import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Contact } from "../contact.type.js";
import { ContactChange } from "../contact-change.type.js";

/** From a payload to the contact that was written. */
@Resolver(() => ContactChange)
export class ChangedContactEdge {
  @Cost(1)
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact after the write; null when nothing was written. Costs one more call.",
  })
  async contact(@Root() { contactId }: ContactChange, @Ctx() { loaders }: Context): Promise<Contact | null> {
    return contactId === null ? null : loaders.contacts.byId.load(contactId);
  }
}
