import type { FastifyInstance } from "fastify";
import { isObject, readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { ApiError, userNotFound } from "../http/error.js";
import type { Conversation } from "../workspace/inbox-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { adminAuthor } from "./admin-author.js";
import { presentConversation } from "./conversation.answer.js";
import { changed, remark } from "./conversation.changes.js";
import { missing, readActor, readContact } from "./conversation.input.js";
import { findConversation, partOf } from "./conversation.rules.js";

interface ById {
  Params: { conversation_id: string };
}

interface OfContact {
  Params: { conversation_id: string; contact_id: string };
}

/** The contacts of a conversation, who may be several. */
export function participantRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.post<ById>("/conversations/:conversation_id/customers", async (request) => {
    const { workspace } = emulated;
    const body = readObject(request.body);
    const conversation = findConversation(request.params.conversation_id, workspace);
    if (!isObject(body["customer"])) throw missing("customer");
    const { id } = readContact(body["customer"], workspace.store);
    const part = partOf(adminAuthor(readActor(body, workspace.store)), "participant_added", workspace);
    if (conversation.contactIds.includes(id)) return presentConversation(conversation, workspace, request);
    const contactIds = [...conversation.contactIds, id];
    return presentConversation(save({ ...conversation, contactIds }, part, workspace), workspace, request);
  });

  app.delete<OfContact>("/conversations/:conversation_id/customers/:contact_id", async (request) => {
    const { workspace } = emulated;
    const { conversation_id: conversationId, contact_id: contactId } = request.params;
    const conversation = findConversation(conversationId, workspace);
    if (!conversation.contactIds.includes(contactId)) throw userNotFound();
    const author = adminAuthor(readActor(readObject(request.body), workspace.store));
    const contactIds = conversation.contactIds.filter((id) => id !== contactId);
    if (contactIds.length === 0)
      throw new ApiError(422, "parameter_invalid", "Removing the last customer is not allowed");
    const part = partOf(author, "participant_removed", workspace);
    return presentConversation(save({ ...conversation, contactIds }, part, workspace), workspace, request);
  });
}

function save(
  conversation: Conversation,
  part: Parameters<typeof remark>[0],
  { inbox }: Workspace,
): Conversation {
  return inbox.conversations.save(changed(conversation, remark(part)));
}
