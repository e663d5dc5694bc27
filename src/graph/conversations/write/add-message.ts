import { endpoints } from "../../../intercom/endpoints/endpoints.js";
import { checkMessage } from "../../common/message-text.js";
import type { Context } from "../../context.js";
import { checkAttachments } from "./attachments.js";
import { changeConversation } from "./change-conversation.js";
import type { ConversationChange } from "./conversation-change.type.js";
import type { ConversationMessageInput } from "./conversation-message.input.js";

/**
 * Adds a teammate's text to a conversation.
 * @param message_type A comment reaches the contacts, a note does not.
 */
export function addMessage<P extends ConversationChange>(
  context: Context,
  nothing: P,
  input: ConversationMessageInput,
  message_type: "comment" | "note",
): Promise<P> {
  const checks = {
    body: () => checkMessage(input.body, ["input", "body"]),
    attachment_urls: () => checkAttachments(input.attachmentUrls, ["input", "attachmentUrls"]),
  };
  return changeConversation(context, nothing, input, checks, (checked) => {
    const { conversationId: conversation_id, adminId: admin_id, body, attachment_urls } = checked;
    const message = { message_type, type: "admin", admin_id, body } as const;
    return context.intercom.call(endpoints.conversations.reply, (sdk) =>
      sdk.conversations.reply({
        conversation_id,
        body: { ...message, ...(attachment_urls && { attachment_urls }) },
      }),
    );
  });
}
