import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { ContactSubscription } from "./contact-subscription.type.js";
import { checkChoice, explain } from "./refused-subscription.js";
import { IntercomSubscriptionConsent } from "./subscription-consent.enum.js";
import { toSubscriptionType } from "./subscription-type.mapper.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of a contact's choice." })
export class SetContactSubscriptionPayload {
  @Field(() => ContactSubscription, {
    nullable: true,
    description: "The choice as it stands now; null when nothing was done.",
  })
  subscription!: ContactSubscription | null;

  @Field(() => [IntercomUserError], {
    description: "Why nothing was done; empty when it was, also when there was nothing left to do.",
  })
  userErrors!: IntercomUserError[];

  /** The contact, whose new state Intercom's answer does not hold. */
  contactId!: string | null;
}

@Resolver(() => SetContactSubscriptionPayload)
export class SetContactSubscriptionMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => SetContactSubscriptionPayload, {
    nullable: true,
    description:
      "Records a contact's choice: OPT_IN to a type whose `consentType` is OPT_IN, or OPT_OUT of one whose `consentType` is OPT_OUT. To take a choice back, see `removeContactSubscription`. Sending it twice does no harm.",
  })
  setContactSubscription(
    @Arg("contactId", () => ID, { description: "Intercom's id of the contact." }) contactId: string,
    @Arg("subscriptionTypeId", () => ID, { description: "Intercom's id of the subscription type." })
    subscriptionTypeId: string,
    @Arg("consent", () => IntercomSubscriptionConsent, {
      description: "The choice; the one that the type asks for.",
    })
    consent: IntercomSubscriptionConsent,
    @Ctx() context: Context,
  ): Promise<SetContactSubscriptionPayload> {
    const nothing = { subscription: null, contactId: null };
    return attempt<SetContactSubscriptionPayload>(nothing, null, async () => {
      checkIntercomId(contactId, ["contactId"]);
      checkIntercomId(subscriptionTypeId, ["subscriptionTypeId"]);
      const consent_type = toConsentType(consent);
      await checkChoice(subscriptionTypeId, consent, context);
      context.loaders.contacts.forget(contactId);
      context.loaders.subscriptions.byContactId.clear(contactId);
      const raw = await context.intercom.call(endpoints.subscriptionTypes.attach, (sdk) =>
        sdk.contacts.attachSubscription({ contact_id: contactId, id: subscriptionTypeId, consent_type }),
      );
      const knownType = toSubscriptionType(raw);
      return { subscription: { typeId: knownType.id, consent, knownType }, contactId };
    }).then((payload) => explain(payload, subscriptionTypeId, context));
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact as it is now, read by one more call; null when nothing was done.",
  })
  async contact(
    @Root() { contactId }: SetContactSubscriptionPayload,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return contactId === null ? null : loaders.contacts.byId.load(contactId);
  }
}

function toConsentType(consent: IntercomSubscriptionConsent): string {
  if (consent === IntercomSubscriptionConsent.UNKNOWN)
    throw new InvalidInput("UNKNOWN is never an input; say OPT_IN or OPT_OUT.", ["consent"]);
  return consent.toLowerCase();
}
