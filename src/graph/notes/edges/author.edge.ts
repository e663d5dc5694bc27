import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IntercomAdmin } from "../../admins/admin.type.js";
import { andThen, type MaybePromise } from "../../common/maybe-promise.js";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { ContactNote } from "../note.type.js";

@Resolver(() => ContactNote)
export class NoteAuthorEdge {
  @Cost(0)
  @FieldResolver(() => IntercomAdmin, {
    nullable: true,
    description:
      "The teammate who wrote the note; null when Intercom no longer knows. Name and e-mail address cost nothing; other fields cost one call for all teammates together.",
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
}
