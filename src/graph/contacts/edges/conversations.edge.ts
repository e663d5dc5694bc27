import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IDS_PER_SEARCH } from "../../common/chunks.js";
import { selectedFields, selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { readContactConversations } from "../../conversations/conversation.list.js";
import type { Conversation } from "../../conversations/conversation.type.js";
import { ConversationConnection } from "../../conversations/conversation-connection.type.js";
import { ConversationListArgs } from "../../conversations/conversation-list.args.js";
import { ContactConversationSummary } from "../../conversations/conversation-summary.type.js";
import { typicalPage } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { isPlainPage, Price, type PriceOf } from "../../decorators/price.js";
import type { Connection } from "../../paging/connection.type.js";
import { Contact } from "../contact.type.js";

/** The first pages of 50 contacts may be one call, which counts of them may share. */
const callForEachFifty: PriceOf = ({ args, parents }) =>
  isPlainPage(args)
    ? { charges: [{ calls: Math.ceil(parents / IDS_PER_SEARCH), shared: "conversations of contacts" }] }
    : {};

@Resolver(() => Contact)
export class ContactConversationsEdge {
  @Cost(1)
  @Paged(typicalPage)
  @Price(callForEachFifty)
  @FieldResolver(() => ConversationConnection, {
    nullable: true,
    description:
      "The contact's conversations, newest first. For a page of contacts, one call finds the newest of 50 contacts; each contact whose newest it does not show for certain costs one more. `totalCount` costs one call for each contact unless all conversations of the 50 fit into the first.",
  })
  conversations(
    @Root() { id }: Contact,
    @Args(() => ConversationListArgs) { first, after, filter }: ConversationListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Conversation>> {
    const selected = selectedFields(info);
    return readContactConversations(context, {
      contactId: id,
      first,
      after,
      filter,
      countsOnly: selectsOnly(info, "totalCount"),
      needs: { pageInfo: selected.has("pageInfo"), totalCount: selected.has("totalCount") },
    });
  }

  @Cost(1)
  @FieldResolver(() => ContactConversationSummary, {
    nullable: true,
    description: "Counts of the contact's conversations, and when the contact last replied.",
  })
  conversationSummary(@Root() { id, lastRepliedAt }: Contact): ContactConversationSummary {
    return { contactId: id, lastReplyAt: lastRepliedAt };
  }
}
