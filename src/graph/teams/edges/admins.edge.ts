import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IntercomAdmin } from "../../admins/admin.type.js";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Team } from "../team.type.js";

@Resolver(() => Team)
export class TeamAdminsEdge {
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [IntercomAdmin], {
    nullable: true,
    description: "Its teammates. Costs one call for any number of teams; the ids alone cost nothing.",
  })
  async admins(
    @Root() { adminIds }: Team,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Pick<IntercomAdmin, "id">[]> {
    if (selectsOnly(info, "id")) return adminIds.map((id) => ({ id }));
    const admins = await Promise.all(adminIds.map((id) => loaders.admins.byId(id)));
    return admins.filter((admin) => admin !== null);
  }
}
