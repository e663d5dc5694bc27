import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IntercomAdmin } from "../../admins/admin.type.js";
import type { MaybePromise } from "../../common/maybe-promise.js";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Contact } from "../contact.type.js";

@Resolver(() => Contact)
export class ContactOwnerEdge {
  @Cost(0)
  @FieldResolver(() => IntercomAdmin, {
    nullable: true,
    description:
      "The teammate who owns the contact; null when there is no owner, or the owner has left. Costs one call for any number of contacts; the id alone costs nothing.",
  })
  owner(
    @Root() { ownerId }: Contact,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): MaybePromise<Pick<IntercomAdmin, "id"> | null> {
    if (ownerId === null) return null;
    return selectsOnly(info, "id") ? { id: ownerId } : loaders.admins.byId(ownerId);
  }
}
