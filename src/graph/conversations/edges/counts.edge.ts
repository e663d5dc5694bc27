import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { countContactConversations } from "../conversation.list.js";
import { ContactConversationSummary } from "../conversation-summary.type.js";

@Resolver(() => ContactConversationSummary)
export class ConversationCountsEdge {
  @Cost(0)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Number of conversations that are not closed, as Intercom's search counts them. Costs one call for 50 contacts whose open conversations are at most 150; otherwise one more for each contact.",
  })
  openCount(@Root() { contactId }: ContactConversationSummary, @Ctx() context: Context): Promise<number> {
    return countContactConversations(context, contactId, true);
  }

  @Cost(0)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Number of conversations, as Intercom's search counts them. Costs one call for 50 contacts who have at most 150 together, which is the call for their newest conversations; otherwise one more for each contact.",
  })
  totalCount(@Root() { contactId }: ContactConversationSummary, @Ctx() context: Context): Promise<number> {
    return countContactConversations(context, contactId, false);
  }
}
