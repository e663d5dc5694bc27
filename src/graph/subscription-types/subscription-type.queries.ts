import { Ctx, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { AnswerSize, wholeList } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { nothingForSure, Price } from "../decorators/price.js";
import { IntercomSubscriptionType } from "./subscription-type.type.js";

/** The subscription types of the workspace. */
@Resolver()
export class SubscriptionTypeQueries {
  @AnswerSize(wholeList("subscriptionTypes"))
  @Cost(1)
  @Price(nothingForSure)
  @Query(() => [IntercomSubscriptionType], {
    nullable: true,
    description: "All subscription types of the workspace, including archived ones. Cached for a minute.",
  })
  intercomSubscriptionTypes(@Ctx() { loaders }: Context): MaybePromise<IntercomSubscriptionType[]> {
    return loaders.subscriptions.all();
  }
}
