import { isAtLeast } from "../http/version.js";
import { formatAppliedTag } from "../tags/tag.wire.js";
import type { AiAgent, Conversation, Rating, Source } from "../workspace/inbox-model.js";
import type { Contact, Tag } from "../workspace/model.js";
import { firstContactReplyAt, statisticsOf, teammateIdsOf } from "./conversation.facts.js";
import { formatAttachment, formatAuthor, formatPart } from "./conversation-part.wire.js";
import { toPlainText } from "./plain-text.js";

export interface ConversationFormat {
  readonly version: string;
  /** Whether messages are asked for as plain text. */
  readonly isPlain: boolean;
  contact(id: string): Contact | undefined;
  tag(id: string): Tag | undefined;
  /** The company of a conversation, as it is answered. */
  company(id: string): unknown;
}

/** Beyond so many, only the newest are answered. */
const PARTS_AT_MOST = 500;

/** A conversation as lists and searches answer it: without its parts. */
export function formatConversation(conversation: Conversation, format: ConversationFormat) {
  const { contactIds, rating, aiAgent, source } = conversation;
  const isNewest = isAtLeast(format.version, 16);
  const replied = firstContactReplyAt(conversation);
  return {
    type: "conversation",
    id: conversation.id,
    created_at: conversation.createdAt,
    updated_at: conversation.updatedAt,
    waiting_since: conversation.waitingSince,
    snoozed_until: conversation.snoozedUntil,
    source: formatSource(source, format),
    contacts: { type: "contact.list", contacts: contactIds.map((id) => formatContact(id, format)) },
    first_contact_reply:
      replied === null ? null : { created_at: replied, type: source.type, url: source.url },
    admin_assignee_id: formatAssigneeId(conversation.adminAssigneeId, isNewest),
    team_assignee_id: formatAssigneeId(conversation.teamAssigneeId, isNewest),
    open: conversation.state !== "closed",
    state: conversation.state,
    read: conversation.isRead,
    tags: { type: "tag.list", tags: formatTags(conversation, format) },
    priority: formatPriority(conversation, format.version),
    sla_applied: null,
    statistics: statisticsOf(conversation),
    conversation_rating: rating && formatRating(rating, format),
    teammates: {
      type: "admin.list",
      // As recorded; the description calls the list `teammates`.
      admins: teammateIdsOf(conversation).map((id) => ({ type: "admin", id })),
    },
    title: conversation.title,
    custom_attributes: conversation.customAttributes,
    topics: { type: "topic.list", topics: [], total_count: 0 },
    ticket: null,
    linked_objects: {
      type: "list",
      data: conversation.ticketIds.map((id) => ({ type: "ticket", id, category: null })),
      total_count: conversation.ticketIds.length,
      has_more: false,
    },
    ai_agent: aiAgent && formatAiAgent(aiAgent),
    ai_agent_participated: aiAgent !== null,
    ...(isNewest ? formatNewest(conversation, format) : {}),
  };
}

/** A conversation alone: with its parts, of which Intercom gives the newest. */
export function formatWholeConversation(conversation: Conversation, format: ConversationFormat) {
  const { parts } = conversation;
  return {
    ...formatConversation(conversation, format),
    conversation_parts: {
      type: "conversation_part.list",
      conversation_parts: parts.slice(-PARTS_AT_MOST).map((part) => formatPart(part, format)),
      total_count: parts.length,
    },
  };
}

/** What conversations have from 2.16 on. */
function formatNewest({ companyId, source }: Conversation, { company }: ConversationFormat) {
  const channel = source.type === "conversation" ? "messenger" : source.type;
  return {
    company: companyId === null ? null : company(companyId),
    sales_agent_participated: false,
    sales_agent: null,
    channel: { initial: channel, current: channel },
    external_references: [],
  };
}

/** Nobody is null, and 0 from 2.16 on. */
function formatAssigneeId(id: string | null, isNewest: boolean): number | null {
  return id === null ? (isNewest ? 0 : null) : Number(id);
}

export function formatPriority({ priority }: Pick<Conversation, "priority">, version: string): string {
  if (isAtLeast(version, 16)) return priority;
  return priority === "none" ? "not_priority" : "priority";
}

function formatContact(id: string, { contact }: ConversationFormat) {
  return { type: "contact", id, external_id: contact(id)?.external_id ?? null };
}

function formatTags({ tags }: Conversation, format: ConversationFormat) {
  return tags.flatMap((applied) => {
    const tag = format.tag(applied.id);
    return tag ? [formatAppliedTag(tag, applied)] : [];
  });
}

function formatSource(source: Source, format: ConversationFormat) {
  return {
    type: source.type,
    id: source.id,
    delivered_as: source.deliveredAs,
    subject: format.isPlain ? toPlainText(source.subject) : source.subject,
    body: format.isPlain ? toPlainText(source.body) : source.body,
    author: formatAuthor(source.author, format, true),
    attachments: source.attachments.map(formatAttachment),
    url: source.url,
    redacted: source.isRedacted,
  };
}

function formatRating(rating: Rating, { contact }: ConversationFormat) {
  return {
    rating: rating.score,
    remark: rating.remark,
    created_at: rating.requestedAt,
    updated_at: rating.repliedAt,
    contact: {
      type: "contact",
      id: rating.contactId,
      external_id: contact(rating.contactId)?.external_id ?? null,
    },
    teammate: { type: "admin", id: rating.adminId },
  };
}

function formatAiAgent({ sourceTitle, isResolved, rating, remark, createdAt }: AiAgent) {
  return {
    source_type: "workflow",
    source_title: sourceTitle,
    last_answer_type: "ai_answer",
    resolution_state: isResolved ? "confirmed_resolution" : "assumed_resolution",
    rating,
    rating_remark: remark,
    created_at: createdAt,
    updated_at: createdAt,
    content_sources: { type: "content_source.list", content_sources: [], total_count: 0 },
  };
}
