import { Ctx, Directive, Query, Resolver } from "type-graphql";
import { AnswerSize, wholeList } from "../common/answer-size.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { IntercomAdmin } from "./admin.type.js";

/** The teammates of the workspace. */
@Resolver()
export class AdminResolver {
  @AnswerSize(wholeList("admins"))
  @Directive("@cost(weight: 1)")
  @Query(() => [IntercomAdmin], {
    nullable: true,
    description: "All teammates of the workspace. Kept for a minute.",
  })
  intercomAdmins(@Ctx() { loaders }: Context): MaybePromise<IntercomAdmin[]> {
    return loaders.admins.all();
  }
}
