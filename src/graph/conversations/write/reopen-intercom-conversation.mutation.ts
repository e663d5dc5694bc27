import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../../intercom/endpoints/endpoints.js";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { changeConversation } from "./change-conversation.js";
import { ConversationChange } from "./conversation-change.type.js";
import { ConversationWriteInput } from "./conversation-write.input.js";

/** A conversation to open again. */
@InputType({ description: "The conversation to open again." })
export class ReopenIntercomConversationInput extends ConversationWriteInput {}

/** The result of `reopenIntercomConversation`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `reopenIntercomConversation`." })
export class ReopenIntercomConversationPayload extends ConversationChange {}

@Resolver()
export class ReopenIntercomConversationMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => ReopenIntercomConversationPayload, {
    nullable: true,
    description: "Opens a closed or snoozed conversation again, as a teammate.",
  })
  reopenIntercomConversation(
    @Arg("input", () => ReopenIntercomConversationInput, { description: "What to open." })
    input: ReopenIntercomConversationInput,
    @Ctx() context: Context,
  ): Promise<ReopenIntercomConversationPayload> {
    return changeConversation(context, new ReopenIntercomConversationPayload(), input, {}, (checked) => {
      const { conversationId: conversation_id, adminId: admin_id } = checked;
      return context.intercom.call(endpoints.conversations.manage, (sdk) =>
        sdk.conversations.manage({ conversation_id, body: { message_type: "open", admin_id } }),
      );
    });
  }
}
