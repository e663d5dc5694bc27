import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IntercomAdmin } from "../admins/admin.type.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { selectsOnly } from "../common/selection.js";
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { ContactNote } from "./note.type.js";

/** The edges of a note. */
@Resolver(() => ContactNote)
export class NoteResolver {
  @Directive("@cost(weight: 0)")
  @FieldResolver(() => IntercomAdmin, {
    nullable: true,
    description:
      "The teammate who wrote it; null where Intercom does not know any more. Name and e-mail address come with the note; the rest costs one call for all teammates together.",
  })
  author(
    @Root() { embeddedAuthor }: ContactNote,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): MaybePromise<IntercomAdmin | null> {
    if (!embeddedAuthor) return null;
    const embedded = { ...embeddedAuthor, jobTitle: null, hasInboxSeat: false };
    return selectsOnly(info, "id", "name", "email", "isAway")
      ? embedded
      : andThen(loaders.admins.byId(embeddedAuthor.id), (admin) => admin ?? embedded); // who has left is not listed
  }

  @Directive("@cost(weight: 0)")
  @FieldResolver(() => Contact, { nullable: true, description: "The contact that it is about." })
  async contact(
    @Root() { contactId }: ContactNote,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    if (contactId === null) return null;
    return selectsOnly(info, "id") ? ({ id: contactId } as Contact) : loaders.contacts.byId.load(contactId);
  }
}
