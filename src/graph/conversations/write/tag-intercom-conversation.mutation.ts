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

/** The result of `tagIntercomConversation`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `tagIntercomConversation`." })
export class TagIntercomConversationPayload extends ConversationTagChange {}

@Resolver()
export class TagIntercomConversationMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => TagIntercomConversationPayload, {
    nullable: true,
    description:
      "Adds a tag to a conversation, as a teammate. Create a new tag by `createTag` first. Costs one call, and one more with `tagName`.",
  })
  tagIntercomConversation(
    @Args(() => TaggedConversationArgs) conversation: TaggedConversationArgs,
    @Args(() => TagArgs) tag: TagArgs,
    @Ctx() context: Context,
  ): Promise<TagIntercomConversationPayload> {
    return changeConversationTag(
      context,
      new TagIntercomConversationPayload(),
      conversation,
      tag,
      ({ tagId: id, ...tagging }) =>
        context.intercom.call(endpoints.conversations.tag, (sdk) =>
          sdk.tags.tagConversation({ ...tagging, id }),
        ),
    );
  }
}
