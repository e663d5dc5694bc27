import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IntercomAdmin } from "../../admins/admin.type.js";
import type { MaybePromise } from "../../common/maybe-promise.js";
import { selectsOnly } from "../../common/selection.js";
import { Contact } from "../../contacts/contact.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { ConversationAuthor } from "../conversation-author.type.js";
import type { ConversationAuthorKind } from "../conversation-author-kind.enum.js";

const CONTACTS: ReadonlySet<ConversationAuthorKind> = new Set(["CONTACT", "USER", "LEAD"]);

/** Authors stand in lists of any length, so that most who are gone are not asked for one by one. */
const IN_A_LIST = Number.POSITIVE_INFINITY;

@Resolver(() => ConversationAuthor)
export class ConversationAuthorEdges {
  @Cost(0)
  @FieldResolver(() => Contact, {
    nullable: true,
    description:
      "The author as a contact; null when it is none, or the contact is gone. Costs one call for each 50 contacts, and at most 8 more; the id alone costs nothing.",
  })
  async contact(
    @Root() { kind, id }: ConversationAuthor,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pick<Contact, "id"> | null> {
    if (id === null || !CONTACTS.has(kind)) return null;
    return selectsOnly(info, "id") ? { id } : loaders.contacts.lookUp("id", id, IN_A_LIST);
  }

  @Cost(0)
  @FieldResolver(() => IntercomAdmin, {
    nullable: true,
    description:
      "The author as a teammate; null when it is none, or the teammate has left. Costs one call for any number of authors; the id alone costs nothing.",
  })
  admin(
    @Root() { kind, id }: ConversationAuthor,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): MaybePromise<Pick<IntercomAdmin, "id"> | null> {
    if (id === null || kind !== "ADMIN") return null;
    return selectsOnly(info, "id") ? { id } : loaders.admins.byId(id);
  }
}
