import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../../intercom/endpoints/endpoints.js";
import { checkMessage } from "../../common/message-text.js";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { changeConversation } from "./change-conversation.js";
import { ConversationChange } from "./conversation-change.type.js";
import { ConversationWriteInput } from "./conversation-write.input.js";

/** A conversation to close. */
@InputType({ description: "The conversation to close." })
export class CloseIntercomConversationInput extends ConversationWriteInput {
  @Field(() => String, {
    nullable: true,
    description:
      "A last text to its contacts, as HTML. It is sent as it is: in text that is not HTML, write `<` as `&lt;` and `&` as `&amp;`.",
  })
  body?: string | null;
}

/** The result of `closeIntercomConversation`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `closeIntercomConversation`." })
export class CloseIntercomConversationPayload extends ConversationChange {}

@Resolver()
export class CloseIntercomConversationMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => CloseIntercomConversationPayload, {
    nullable: true,
    description:
      "Closes a conversation as a teammate. With a `body` its contacts receive that text first, twice if it is sent twice.",
  })
  closeIntercomConversation(
    @Arg("input", () => CloseIntercomConversationInput, { description: "What to close." })
    input: CloseIntercomConversationInput,
    @Ctx() context: Context,
  ): Promise<CloseIntercomConversationPayload> {
    const checks = {
      body: () => (input.body == null ? undefined : checkMessage(input.body, ["input", "body"])),
    };
    return changeConversation(context, new CloseIntercomConversationPayload(), input, checks, (checked) => {
      const { conversationId: conversation_id, adminId: admin_id, body } = checked;
      return context.intercom.call(endpoints.conversations.manage, (sdk) =>
        sdk.conversations.manage({
          conversation_id,
          body: { message_type: "close", type: "admin", admin_id, ...(body !== undefined && { body }) },
        }),
      );
    });
  }
}
