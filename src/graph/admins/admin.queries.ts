import { Ctx, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { AnswerSize, wholeList } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { nothingForSure, Price } from "../decorators/price.js";
import { IntercomAdmin } from "./admin.type.js";

/** The teammates of the workspace. */
@Resolver()
export class AdminQueries {
  @AnswerSize(wholeList("admins"))
  @Cost(1)
  @Price(nothingForSure)
  @Query(() => [IntercomAdmin], {
    nullable: true,
    description: "All teammates of the workspace. Cached for a minute.",
  })
  intercomAdmins(@Ctx() { loaders }: Context): MaybePromise<IntercomAdmin[]> {
    return loaders.admins.all();
  }
}
