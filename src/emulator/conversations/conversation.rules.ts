import { resourceNotFound } from "../http/error.js";
import type { Conversation } from "../workspace/inbox-model.js";
import type { Workspace } from "../workspace/workspace.js";

/** The conversation of an id. */
export function findConversation(id: string, { inbox }: Pick<Workspace, "inbox">): Conversation {
  const conversation = inbox.conversations.get(id);
  if (!conversation) throw resourceNotFound();
  return conversation;
}
