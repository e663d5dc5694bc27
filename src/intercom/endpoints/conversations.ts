import { del, get, inBody, inPath, post } from "./endpoint.js";
import type { RawPages } from "./raw.js";
import type { RawTag } from "./tags.js";

/** A conversation as Intercom sends it: `conversation_parts` only where it is read alone. */
export interface RawConversation {
  readonly id: string;
  readonly title?: unknown;
  readonly created_at?: unknown;
  readonly updated_at?: unknown;
  readonly waiting_since?: unknown;
  readonly snoozed_until?: unknown;
  readonly open?: unknown;
  readonly state?: unknown;
  readonly read?: unknown;
  readonly priority?: unknown;
  readonly admin_assignee_id?: unknown;
  readonly team_assignee_id?: unknown;
  readonly tags?: unknown;
  readonly conversation_rating?: unknown;
  readonly source?: unknown;
  readonly contacts?: unknown;
  readonly statistics?: unknown;
  readonly conversation_parts?: unknown;
}

/** A page of conversations. */
export interface RawConversationList {
  readonly conversations: RawConversation[];
  readonly total_count?: unknown;
  readonly pages?: RawPages | null;
}

const itself = inPath("conversation_id");

// biome-ignore format: a table has one row per line
export const conversations = {
  search: post<RawConversationList>("/conversations/search",               "conversation.list", null,             "R", "search", "personal", "index"),
  find:   get<RawConversation>("/conversations/{conversation_id}",         "conversation",      itself,           "R", "read",   "personal", "record"),
  reply:  post<RawConversation>("/conversations/{conversation_id}/reply",  "conversation",      itself,           "X", "write",  "personal", "record"),
  manage: post<RawConversation>("/conversations/{conversation_id}/parts",  "conversation",      itself,           "X", "write",  "personal", "record"),
  tag:    post<RawTag>("/conversations/{conversation_id}/tags",            "tag",               inBody("id"),     "X", "write",  "personal", "record"), // a teammate's act, which Intercom writes down each time
  untag:  del<RawTag>("/conversations/{conversation_id}/tags/{tag_id}",    "tag",               inPath("tag_id"), "X", "write",  "personal", "record"),
};
