import { Ctx, Directive, Query, Resolver } from "type-graphql";
import { AnswerSize, wholeList } from "../common/answer-size.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { IntercomSubscriptionType } from "./subscription-type.type.js";

/** The subscription types of the workspace. */
@Resolver()
export class SubscriptionTypeResolver {
  @AnswerSize(wholeList("subscriptionTypes"))
  @Directive("@cost(weight: 1)")
  @Query(() => [IntercomSubscriptionType], {
    nullable: true,
    description: "All subscription types of the workspace, archived ones included. Kept for a minute.",
  })
  intercomSubscriptionTypes(@Ctx() { loaders }: Context): MaybePromise<IntercomSubscriptionType[]> {
    return loaders.subscriptions.all();
  }
}
