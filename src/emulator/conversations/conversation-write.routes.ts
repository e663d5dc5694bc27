import type { FastifyInstance } from "fastify";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { isAtLeast, versionInvalid } from "../http/version.js";
import { presentConversation } from "./conversation.answer.js";
import { assignment, changed } from "./conversation.changes.js";
import {
  botOf,
  createConversation,
  findAddressed,
  findConversation,
  partOf,
  redact,
  updateConversation,
} from "./conversation.rules.js";
import { manage, replyTo } from "./reply.rules.js";

interface ById {
  Params: { conversation_id: string };
}

/** Writes of conversations. Their answer is the conversation with its parts, except where one begins or ends. */
export function conversationWriteRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.post("/conversations", async ({ body }) => {
    const { id, createdAt, source } = createConversation(readObject(body), emulated.workspace);
    return {
      type: "user_message",
      id: source.id,
      created_at: createdAt,
      body: readObject(body)["body"],
      message_type: "inapp",
      conversation_id: id,
    };
  });

  app.put<ById>("/conversations/:conversation_id", async (request) => {
    const { workspace } = emulated;
    const conversation = findConversation(request.params.conversation_id, workspace);
    const updated = updateConversation(conversation, readObject(request.body), workspace);
    return presentConversation(updated, workspace, request);
  });

  app.delete<ById>("/conversations/:conversation_id", async ({ params }) => {
    const { workspace } = emulated;
    const conversation = findConversation(params.conversation_id, workspace);
    workspace.inbox.conversations.remove(conversation);
    return { id: conversation.id, object: "conversation", deleted: true };
  });

  app.post<ById>("/conversations/:conversation_id/reply", async (request) => {
    const { workspace } = emulated;
    const body = readObject(request.body);
    const conversation = findAddressed(request.params.conversation_id, body, workspace);
    return presentConversation(replyTo(conversation, body, workspace), workspace, request);
  });

  app.post<ById>("/conversations/:conversation_id/parts", async (request) => {
    const { workspace } = emulated;
    const conversation = findConversation(request.params.conversation_id, workspace);
    const managed = manage(conversation, readObject(request.body), workspace);
    return presentConversation(managed, workspace, request);
  });

  app.post<ById>("/conversations/:conversation_id/run_assignment_rules", async (request) => {
    // The latest version that has it.
    if (isAtLeast(request.call.version, 14)) throw versionInvalid();
    const { workspace } = emulated;
    const conversation = findConversation(request.params.conversation_id, workspace);
    // There are no rules, so nobody is assigned.
    const part = partOf(botOf(workspace), "default_assignment", workspace);
    const assigned = workspace.inbox.conversations.save(changed(conversation, assignment(part, [])));
    return presentConversation(assigned, workspace, request);
  });

  app.post("/conversations/redact", async (request) => {
    const { workspace } = emulated;
    return presentConversation(redact(readObject(request.body), workspace), workspace, request);
  });
}
