import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { Conversation } from "./conversation.type.js";

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
}
