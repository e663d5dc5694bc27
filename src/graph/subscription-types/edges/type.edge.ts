import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../../common/maybe-promise.js";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { ContactSubscription } from "../contact-subscription.type.js";
import { IntercomSubscriptionType } from "../subscription-type.type.js";

/** From a contact's choice to what it is about. */
@Resolver(() => ContactSubscription)
export class ContactSubscriptionTypeEdge {
  @Cost(0)
  @FieldResolver(() => IntercomSubscriptionType, {
    nullable: true,
    description:
      "The subscription type; null when Intercom no longer lists it. Costs one call for all types together; the id alone costs nothing.",
  })
  type(
    @Root() { typeId, knownType }: ContactSubscription,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): MaybePromise<Pick<IntercomSubscriptionType, "id"> | null> {
    if (knownType) return knownType;
    if (selectsOnly(info, "id")) return { id: typeId }; // nothing else of it is read
    return loaders.subscriptions.byId(typeId);
  }
}
