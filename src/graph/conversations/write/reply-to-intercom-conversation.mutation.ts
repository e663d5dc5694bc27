import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { addMessage } from "./add-message.js";
import { ConversationChange } from "./conversation-change.type.js";
import { ConversationMessageInput } from "./conversation-message.input.js";

/** A reply to write. */
@InputType({ description: "A teammate's reply, which the contacts of the conversation receive." })
export class ReplyToIntercomConversationInput extends ConversationMessageInput {}

/** The result of `replyToIntercomConversation`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `replyToIntercomConversation`." })
export class ReplyToIntercomConversationPayload extends ConversationChange {}

@Resolver()
export class ReplyToIntercomConversationMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => ReplyToIntercomConversationPayload, {
    nullable: true,
    description:
      "Writes to the contacts of a conversation as a teammate. If it is sent twice, they receive it twice: after OUTCOME_UNKNOWN, read the newest parts first.",
  })
  replyToIntercomConversation(
    @Arg("input", () => ReplyToIntercomConversationInput, { description: "The reply." })
    input: ReplyToIntercomConversationInput,
    @Ctx() context: Context,
  ): Promise<ReplyToIntercomConversationPayload> {
    return addMessage(context, new ReplyToIntercomConversationPayload(), input, "comment");
  }
}
