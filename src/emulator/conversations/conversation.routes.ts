import type { FastifyInstance } from "fastify";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { presentConversation, presentConversationPage } from "./conversation.answer.js";
import { findConversation } from "./conversation.rules.js";

interface ById {
  Params: { conversation_id: string };
}

/** Reads of conversations: one, the list, the search. */
export function conversationRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get<{ Querystring: Record<string, unknown> }>("/conversations", async ({ query, call }) => {
    const { workspace } = emulated;
    const page = workspace.conversationSearch.list(query, call.version);
    return presentConversationPage(page, workspace, call.version);
  });

  app.post("/conversations/search", async ({ body, call }) => {
    const { workspace } = emulated;
    const page = workspace.conversationSearch.page(readObject(body), call.version);
    return presentConversationPage(page, workspace, call.version);
  });

  app.get<ById>("/conversations/:conversation_id", async (request) => {
    const { workspace } = emulated;
    const conversation = findConversation(request.params.conversation_id, workspace);
    return presentConversation(conversation, workspace, request);
  });
}
