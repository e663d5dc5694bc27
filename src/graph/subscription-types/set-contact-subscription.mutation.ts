import { Arg, Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { ContactConsentArgs, changeContactConsent, checkChoice } from "./contact-consent.js";
import { ContactSubscription } from "./contact-subscription.type.js";
import { IntercomSubscriptionConsent } from "./subscription-consent.enum.js";
import { toSubscriptionType } from "./subscription-type.mapper.js";

/** The result of `setContactSubscription`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `setContactSubscription`." })
export class SetContactSubscriptionPayload extends ContactChange {
  @Field(() => ContactSubscription, {
    nullable: true,
    description: "The choice after the write; null when nothing was written.",
  })
  subscription: ContactSubscription | null = null;
}

@Resolver()
export class SetContactSubscriptionMutation {
  @Cost(1)
  @Mutation(() => SetContactSubscriptionPayload, {
    nullable: true,
    description:
      "Records a contact's choice: OPT_IN to a type whose `consentType` is OPT_IN, or OPT_OUT of a type whose `consentType` is OPT_OUT. It can safely be sent twice. To withdraw a choice, use `removeContactSubscription`.",
  })
  setContactSubscription(
    @Args(() => ContactConsentArgs) args: ContactConsentArgs,
    @Arg("consent", () => IntercomSubscriptionConsent, {
      description: "The choice: the `consentType` of the subscription type.",
    })
    consent: IntercomSubscriptionConsent,
    @Ctx() context: Context,
  ): Promise<SetContactSubscriptionPayload> {
    const { contactId: contact_id, subscriptionTypeId: id } = args;
    const send = async () => {
      const consent_type = consent.toLowerCase();
      await checkChoice(id, consent, context);
      const raw = await context.intercom.call(endpoints.subscriptionTypes.attach, (sdk) =>
        sdk.contacts.attachSubscription({ contact_id, id, consent_type }),
      );
      const knownType = toSubscriptionType(raw);
      return { subscription: { typeId: knownType.id, consent, knownType } };
    };
    const nothing = new SetContactSubscriptionPayload();
    return changeContactConsent(context, args, nothing, send, () => refuseUnknown(consent));
  }
}

function refuseUnknown(consent: IntercomSubscriptionConsent): void {
  if (consent === IntercomSubscriptionConsent.UNKNOWN)
    throw new InvalidInput("UNKNOWN cannot be written. Send OPT_IN or OPT_OUT.", ["consent"]);
}
