import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { orError } from "../common/or-error.js";
import { isIdOnly } from "../common/repeated-removal.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { ContactConsentArgs, changeContactConsent } from "./contact-consent.js";
import { toSubscriptionType } from "./subscription-type.mapper.js";
import { IntercomSubscriptionType } from "./subscription-type.type.js";

/** The result of `removeContactSubscription`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `removeContactSubscription`." })
export class RemoveContactSubscriptionPayload extends ContactChange {
  @Field(() => IntercomSubscriptionType, {
    nullable: true,
    description: "The type that the choice was about; null when nothing was written.",
  })
  subscriptionType: IntercomSubscriptionType | Error | null = null;
}

@Resolver()
export class RemoveContactSubscriptionMutation {
  @Cost(1)
  @Mutation(() => RemoveContactSubscriptionPayload, {
    nullable: true,
    description:
      "Withdraws a contact's choice: the default of the type applies again. A contact who had opted out of a type receives it again.",
  })
  removeContactSubscription(
    @Args(() => ContactConsentArgs) args: ContactConsentArgs,
    @Ctx() context: Context,
  ): Promise<RemoveContactSubscriptionPayload> {
    const { contactId: contact_id, subscriptionTypeId: subscription_id } = args;
    const { subscriptions } = context.loaders;
    return changeContactConsent(context, args, new RemoveContactSubscriptionPayload(), async () => {
      const raw = await context.intercom.call(endpoints.subscriptionTypes.detach, (sdk) =>
        sdk.contacts.detachSubscription({ contact_id, subscription_id }),
      );
      if (isIdOnly(raw)) return { subscriptionType: await orError(subscriptions.byId(subscription_id)) };
      return { subscriptionType: toSubscriptionType(raw) };
    });
  }
}
