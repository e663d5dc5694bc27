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
    "A contact's explicit choice: an opt-in to a type that requires consent, or an opt-out from one that does not. Types without an explicit choice are not listed.",
})
export class ContactSubscription {
  @Field(() => IntercomSubscriptionConsent, { description: "What the contact chose." })
  consent!: IntercomSubscriptionConsent;

  typeId!: string;
  /** The type, where it came along with the choice. */
  knownType?: IntercomSubscriptionType;
}
