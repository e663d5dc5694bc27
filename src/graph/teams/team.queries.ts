import { Ctx, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { AnswerSize, wholeList } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { nothingForSure, Price } from "../decorators/price.js";
import { Team } from "./team.type.js";

/** The teams of the workspace. */
@Resolver()
export class TeamQueries {
  @Audience("conversations:read")
  @AnswerSize(wholeList("teams"))
  @Cost(1)
  @Price(nothingForSure)
  @Query(() => [Team], {
    nullable: true,
    description: "All teams of the workspace. Cached for a minute.",
  })
  intercomTeams(@Ctx() { loaders }: Context): MaybePromise<Team[]> {
    return loaders.teams.all();
  }
}
