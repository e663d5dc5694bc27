import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { IntercomSubscriptionConsent } from "./subscription-consent.enum.js";
import { IntercomSubscriptionContentType } from "./subscription-content-type.enum.js";
import { IntercomSubscriptionTypeState } from "./subscription-type-state.enum.js";

/** What Intercom's own list of subscription types carries. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description: "A kind of message that contacts can opt in to or out of, such as a newsletter.",
})
export class IntercomSubscriptionType {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Name, in the workspace's default language." })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What is sent, in the workspace's default language.",
  })
  description!: string | null;

  @Field(() => IntercomSubscriptionTypeState, { description: "Whether it is in use." })
  state!: IntercomSubscriptionTypeState;

  @Field(() => IntercomSubscriptionConsent, {
    description:
      "OPT_IN: only contacts who opted in receive it. OPT_OUT: all contacts receive it except those who opted out.",
  })
  consentType!: IntercomSubscriptionConsent;

  @Field(() => [IntercomSubscriptionContentType], { description: "How it is sent." })
  contentTypes!: readonly IntercomSubscriptionContentType[];
}
