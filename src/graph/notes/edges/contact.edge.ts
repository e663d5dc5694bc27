import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { selectsOnly } from "../../common/selection.js";
import { Contact } from "../../contacts/contact.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { ContactNote } from "../note.type.js";

@Resolver(() => ContactNote)
export class NoteContactEdge {
  @Cost(0)
  @FieldResolver(() => Contact, { nullable: true, description: "The contact that the note is about." })
  async contact(
    @Root() { contactId }: ContactNote,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pick<Contact, "id"> | null> {
    if (contactId === null) return null;
    return selectsOnly(info, "id") ? { id: contactId } : loaders.contacts.byId.load(contactId);
  }
}
