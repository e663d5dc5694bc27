import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../../common/maybe-promise.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { ContactSubscription } from "../../subscription-types/contact-subscription.type.js";
import { IntercomSubscriptionConsent } from "../../subscription-types/subscription-consent.enum.js";
import { Contact } from "../contact.type.js";

@Resolver(() => Contact)
export class ContactSubscriptionsEdge {
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [ContactSubscription], {
    nullable: true,
    description:
      "The contact's explicit opt-ins and opt-outs. Costs nothing, or one call for a contact with more than ten of either.",
  })
  subscriptions(
    @Root() contact: Contact,
    @Ctx() { loaders }: Context,
  ): MaybePromise<readonly ContactSubscription[]> {
    return embeddedSubscriptions(contact) ?? loaders.subscriptions.byContactId.load(contact.id);
  }
}

/** The choices in a contact's payload, or `undefined` where the payload does not hold them all. */
function embeddedSubscriptions({
  optedInRefs,
  optedOutRefs,
}: Contact): readonly ContactSubscription[] | undefined {
  if (optedInRefs.hasMore || optedOutRefs.hasMore) return undefined;
  return [
    ...optedInRefs.ids.map((typeId) => ({ typeId, consent: IntercomSubscriptionConsent.OPT_IN })),
    ...optedOutRefs.ids.map((typeId) => ({ typeId, consent: IntercomSubscriptionConsent.OPT_OUT })),
  ];
}
