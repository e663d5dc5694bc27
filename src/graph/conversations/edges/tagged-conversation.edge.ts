import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Conversation } from "../conversation.type.js";
import { ConversationTagChange } from "../write/tagged-conversation.js";

/** From a payload to the conversation that was written to. */
@Resolver(() => ConversationTagChange)
export class TaggedConversationEdge {
  @Cost(1)
  @FieldResolver(() => Conversation, {
    nullable: true,
    description:
      "The conversation after the write; null when nothing was written. Costs one more call, except its `id`.",
  })
  async conversation(
    @Root() { conversationId }: ConversationTagChange,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pick<Conversation, "id"> | null> {
    if (conversationId === null) return null;
    return selectsOnly(info, "id")
      ? { id: conversationId }
      : loaders.conversations.whole.load(conversationId);
  }
}
