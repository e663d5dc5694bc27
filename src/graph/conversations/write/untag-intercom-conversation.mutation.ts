import { Args, Ctx, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../../intercom/endpoints/endpoints.js";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { TagArgs } from "../../tags/tag-choice.args.js";
import {
  ConversationTagChange,
  changeConversationTag,
  TaggedConversationArgs,
} from "./tagged-conversation.js";

/** The result of `untagIntercomConversation`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `untagIntercomConversation`." })
export class UntagIntercomConversationPayload extends ConversationTagChange {}

@Resolver()
export class UntagIntercomConversationMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => UntagIntercomConversationPayload, {
    nullable: true,
    description:
      "Removes a tag from a conversation, as a teammate. Costs one call, and one more with `tagName`.",
  })
  untagIntercomConversation(
    @Args(() => TaggedConversationArgs) conversation: TaggedConversationArgs,
    @Args(() => TagArgs) tag: TagArgs,
    @Ctx() context: Context,
  ): Promise<UntagIntercomConversationPayload> {
    return changeConversationTag(
      context,
      new UntagIntercomConversationPayload(),
      conversation,
      tag,
      ({ tagId: tag_id, ...tagging }) =>
        context.intercom.call(endpoints.conversations.untag, (sdk) =>
          sdk.tags.untagConversation({ ...tagging, tag_id }),
        ),
    );
  }
}
