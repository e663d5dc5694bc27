import { connectionOf } from "../paging/connection.type.js";
import { Conversation } from "./conversation.type.js";

/** A page of conversations. */
export const ConversationConnection = connectionOf(
  Conversation,
  "IntercomConversation",
  "Number of conversations on all pages, as Intercom's search counts them.",
  "conversations:read",
);
