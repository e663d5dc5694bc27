import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IntercomAdmin } from "../../admins/admin.type.js";
import type { MaybePromise } from "../../common/maybe-promise.js";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Ticket } from "../ticket.type.js";

@Resolver(() => Ticket)
export class TicketAssigneeEdge {
  @Cost(0)
  @FieldResolver(() => IntercomAdmin, {
    nullable: true,
    description:
      "The teammate it is assigned to; null when there is none, or the teammate has left. Costs one call for any number of tickets; the id alone costs nothing.",
  })
  assignee(
    @Root() { assigneeId }: Ticket,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): MaybePromise<Pick<IntercomAdmin, "id"> | null> {
    if (assigneeId === null) return null;
    return selectsOnly(info, "id") ? { id: assigneeId } : loaders.admins.byId(assigneeId);
  }
}
