import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import { selectsOnly } from "../common/selection.js";
import type { Context } from "../context.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { Paged } from "../decorators/paged.js";
import { callForEachParent, Price } from "../decorators/price.js";
import type { Connection } from "../paging/connection.type.js";
import { readConversations } from "./conversation.list.js";
import { Conversation } from "./conversation.type.js";
import { ConversationConnection } from "./conversation-connection.type.js";
import { ConversationListArgs } from "./conversation-list.args.js";
import { ConversationSort } from "./conversation-sort.input.js";

@Resolver()
export class ConversationQueries {
  @Audience("conversations:read")
  @Cost(1)
  @Query(() => Conversation, {
    nullable: true,
    description:
      "The conversation with this id, with its parts for the same call; null when there is none. Reflects every write immediately.",
  })
  intercomConversation(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Conversation | null> {
    return loaders.conversations.lookUp(checkIntercomId(id, ["id"]));
  }

  @Audience("conversations:read")
  @Cost(1)
  @Paged()
  @Price(callForEachParent)
  @Query(() => ConversationConnection, {
    nullable: true,
    description:
      "A list of conversations, the newest first unless `sort` says otherwise. It finds new and changed conversations once Intercom has indexed them, which can take minutes; outdated states of what was written through this graph are never returned. There is no filter by company: Intercom's search of conversations knows none.",
  })
  intercomConversations(
    @Args(() => ConversationListArgs) { first, after, filter }: ConversationListArgs,
    @Arg("sort", () => ConversationSort, { nullable: true, description: "Sort order." })
    sort: ConversationSort | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Conversation>> {
    return readConversations(context, {
      first,
      after,
      filter,
      sort,
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }
}
