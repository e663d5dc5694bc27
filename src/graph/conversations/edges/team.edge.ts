import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../../common/maybe-promise.js";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Team } from "../../teams/team.type.js";
import { Conversation } from "../conversation.type.js";

@Resolver(() => Conversation)
export class ConversationTeamEdge {
  @Cost(0)
  @FieldResolver(() => Team, {
    nullable: true,
    description:
      "The team it is assigned to; null when there is none, or the team is gone. Costs one call for any number of conversations; the id alone costs nothing.",
  })
  team(
    @Root() { teamId }: Conversation,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): MaybePromise<Pick<Team, "id"> | null> {
    if (teamId === null) return null;
    return selectsOnly(info, "id") ? { id: teamId } : loaders.teams.byId(teamId);
  }
}
