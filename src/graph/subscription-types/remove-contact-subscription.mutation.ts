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
import { isIdOnly } from "../common/repeated-removal.js";
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { explain } from "./refused-subscription.js";
import { toSubscriptionType } from "./subscription-type.mapper.js";
import { IntercomSubscriptionType } from "./subscription-type.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of taking a contact's choice back." })
export class RemoveContactSubscriptionPayload {
  @Field(() => IntercomSubscriptionType, {
    nullable: true,
    description: "What the choice was about; null when nothing was done.",
  })
  subscriptionType!: IntercomSubscriptionType | null;

  @Field(() => [IntercomUserError], { description: "Why nothing was done; empty when it was." })
  userErrors!: IntercomUserError[];

  /** The contact, whose new state Intercom's answer does not hold. */
  contactId!: string | null;
}

@Resolver(() => RemoveContactSubscriptionPayload)
export class RemoveContactSubscriptionMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => RemoveContactSubscriptionPayload, {
    nullable: true,
    description:
      "Takes a contact's choice back: then the type decides, as for everybody who made no choice. A contact who had opted out of a type gets it again.",
  })
  removeContactSubscription(
    @Arg("contactId", () => ID, { description: "Intercom's id of the contact." }) contactId: string,
    @Arg("subscriptionTypeId", () => ID, { description: "Intercom's id of the subscription type." })
    subscriptionTypeId: string,
    @Ctx() context: Context,
  ): Promise<RemoveContactSubscriptionPayload> {
    const nothing = { subscriptionType: null, contactId: null };
    return attempt<RemoveContactSubscriptionPayload>(nothing, null, async () => {
      checkIntercomId(contactId, ["contactId"]);
      checkIntercomId(subscriptionTypeId, ["subscriptionTypeId"]);
      context.loaders.contacts.forget(contactId);
      context.loaders.subscriptions.byContactId.clear(contactId);
      const raw = await context.intercom.call(endpoints.subscriptionTypes.detach, (sdk) =>
        sdk.contacts.detachSubscription({ contact_id: contactId, subscription_id: subscriptionTypeId }),
      );
      const subscriptionType = isIdOnly(raw)
        ? await context.loaders.subscriptions.byId(subscriptionTypeId)
        : toSubscriptionType(raw);
      return { subscriptionType, contactId };
    }).then((payload) => explain(payload, subscriptionTypeId, context));
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact as it is now, read by one more call; null when nothing was done.",
  })
  async contact(
    @Root() { contactId }: RemoveContactSubscriptionPayload,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return contactId === null ? null : loaders.contacts.byId.load(contactId);
  }
}
