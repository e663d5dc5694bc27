import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { IntercomSubscriptionConsent } from "./subscription-consent.enum.js";
import type { IntercomSubscriptionType } from "./subscription-type.type.js";

/** A contact's choice about a subscription type. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description:
    "A choice that a contact made: in to a type that asks for it, or out of one that does not. Who made no choice is not here.",
})
export class ContactSubscription {
  @Field(() => IntercomSubscriptionConsent, { description: "What the contact chose." })
  consent!: IntercomSubscriptionConsent;

  typeId!: string;
  /** The type, where it came along with the choice. */
  knownType?: IntercomSubscriptionType;
}
