import { Ctx, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { IntercomRateLimit } from "./rate-limit.type.js";
import { IntercomWorkspace } from "./workspace.type.js";

/** The workspace itself, and what is left of its rate limit. */
@Resolver()
export class WorkspaceQueries {
  @Cost(1)
  @Query(() => IntercomWorkspace, {
    nullable: true,
    description: "The workspace that this graph serves. Cached for a minute.",
  })
  intercomWorkspace(@Ctx() { loaders }: Context): MaybePromise<IntercomWorkspace | null> {
    return loaders.workspace.current();
  }

  @Cost(0)
  @Query(() => IntercomRateLimit, {
    nullable: true,
    description: "The current rate limit; null until this server has made its first call. Costs nothing.",
  })
  intercomRateLimit(@Ctx() { workspace, bill }: Context): IntercomRateLimit | null {
    bill.freshness.note(0);
    return workspace.rateLimit.current();
  }
}
