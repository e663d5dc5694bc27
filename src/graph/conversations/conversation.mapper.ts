import type { RawConversation } from "../../intercom/endpoints/conversations.js";
import { assigneeId, contactIds } from "../common/raw-assignments.js";
import { count, enumValue, items, optionalText, record, requiredId, time } from "../common/raw-values.js";
import { type Readers, readerOf } from "../common/reader-of.js";
import type { Conversation } from "./conversation.type.js";
import { ConversationPriority } from "./conversation-priority.enum.js";
import type { ConversationRating } from "./conversation-rating.type.js";
import { ConversationState } from "./conversation-state.enum.js";
import { toSource } from "./message.mapper.js";

/** Intercom's words to ours. Whatever is missing or of another type becomes `null`: no key may null a conversation. */
const conversationFields: Readers<RawConversation, Conversation> = {
  id: (raw) => requiredId(raw.id),
  title: (raw) => optionalText(raw.title),
  state: (raw) => enumValue(ConversationState, raw.state),
  isOpen: (raw) => raw.open === true,
  isRead: (raw) => raw.read === true,
  priority: (raw) => enumValue(ConversationPriority, raw.priority),
  createdAt: (raw) => time(raw.created_at),
  updatedAt: (raw) => time(raw.updated_at),
  waitingSince: (raw) => time(raw.waiting_since),
  snoozedUntil: (raw) => time(raw.snoozed_until),
  lastContactReplyAt: (raw) => time(record(raw.statistics)["last_contact_reply_at"]),
  lastAdminReplyAt: (raw) => time(record(raw.statistics)["last_admin_reply_at"]),
  lastClosedAt: (raw) => time(record(raw.statistics)["last_close_at"]),
  partCount: (raw) => count(record(raw.statistics)["count_conversation_parts"]),
  rating: (raw) => toRating(raw.conversation_rating),
  source: (raw) => (isObject(raw.source) ? toSource({ ...raw.source, created_at: raw.created_at }) : null),
  rawTags: (raw) => tagsOf(raw),
  assigneeId: (raw) => assigneeId(raw.admin_assignee_id),
  teamId: (raw) => assigneeId(raw.team_assignee_id),
  contactRefs: (raw) => ({ ids: contactIds(raw.contacts), hasMore: false }),
  tagRefs: (raw) => ({ ids: tagsOf(raw).map((tag) => requiredId(record(tag)["id"])), hasMore: false }),
  rawParts: (raw) =>
    isObject(raw.conversation_parts)
      ? items(record(raw.conversation_parts)["conversation_parts"])
      : undefined,
};

/** A conversation over its payload: each field is worked out when it is read. */
export const toConversation = readerOf(conversationFields, ["rating", "source"]);

const tagsOf = ({ tags }: RawConversation): readonly unknown[] => items(record(tags)["tags"]);

function toRating(value: unknown): ConversationRating | null {
  if (!isObject(value)) return null;
  return {
    score: count(value["rating"]),
    remark: optionalText(value["remark"]),
    createdAt: time(value["created_at"]),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
