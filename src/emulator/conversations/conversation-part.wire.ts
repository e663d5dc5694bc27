import { isAtLeast } from "../http/version.js";
import type { Attachment, Author, Part } from "../workspace/inbox-model.js";
import type { ConversationFormat } from "./conversation.wire.js";
import { toPlainText } from "./plain-text.js";

/** Recorded: the same lead is a lead where it began a conversation, and a user where it went on. Without an address it has "". */
export function formatAuthor(
  { type, id, name, email }: Author,
  { contact }: Pick<ConversationFormat, "contact">,
  isSource = false,
) {
  if (type !== "contact") return { type, id, name, email: email ?? "" };
  const known = contact(id);
  const role = isSource && known ? known.role : "user";
  return { type: role, id, name: known?.name ?? null, email: known?.email ?? "" };
}

export function formatPart(part: Part, format: ConversationFormat) {
  const { id, type, body, createdAt, updatedAt, author, assignedTo, details } = part;
  const { event, ...metadata } = details;
  return {
    type: "conversation_part",
    id,
    part_type: type,
    body: body !== null && format.isPlain ? toPlainText(body) : body,
    created_at: createdAt,
    updated_at: updatedAt,
    notified_at: createdAt,
    assigned_to: assignedTo,
    author: {
      ...formatAuthor(author, format),
      from_ai_agent: author.isAiAgent,
      is_ai_answer: author.isAiAgent && body !== null,
    },
    attachments: part.attachments.map(formatAttachment),
    external_id: null,
    redacted: part.isRedacted,
    email_message_metadata: null,
    metadata,
    state: part.state,
    tags: [],
    event_details: event ?? {},
    app_package_code: null,
    ...(isAtLeast(format.version, 16) ? { translations: null } : {}),
  };
}

export function formatAttachment({ name, url, contentType, filesize, width, height }: Attachment) {
  return {
    type: "upload",
    name,
    url,
    content_type: contentType,
    filesize,
    ...(width === null || height === null ? {} : { width, height }),
  };
}
