import { findLive } from "../contacts/contact-state.rules.js";
import { isObject, type JsonObject, readFlag, readId, readText } from "../http/body.js";
import { ApiError, companyNotFound, invalidParameter, resourceNotFound } from "../http/error.js";
import type { Author, Conversation, Part } from "../workspace/inbox-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { adminAuthor } from "./admin-author.js";
import { changed, remark } from "./conversation.changes.js";
import { missing, readAttachments, readBody, readContact, readMoment } from "./conversation.input.js";
import { REDACTED } from "./conversation.texts.js";
import { newConversation, newSource } from "./new-conversation.js";
import { contactAuthor, newPart } from "./new-part.js";

/** The conversation of an id. */
export function findConversation(id: string, { inbox }: Pick<Workspace, "inbox">): Conversation {
  const conversation = inbox.conversations.get(id);
  if (!conversation) throw resourceNotFound();
  return conversation;
}

/** The conversation of an id, or with the id "last" the latest of the contact that the body names. */
export function findAddressed(id: string, body: JsonObject, workspace: Workspace): Conversation {
  if (id !== "last") return findConversation(id, workspace);
  const contact = readContact(body, workspace.store);
  const latest = [...workspace.inbox.conversations.written()]
    .filter(({ contactIds }) => contactIds.includes(contact.id))
    .sort((a, b) => b.updatedAt - a.updatedAt || Number(b.id) - Number(a.id))[0];
  if (!latest) throw resourceNotFound();
  return latest;
}

/** Begins a conversation in the name of a contact. */
export function createConversation(body: JsonObject, workspace: Workspace): Conversation {
  const { store, inbox } = workspace;
  if (!isObject(body["from"])) throw missing("from");
  const contact = findLive(readId(body["from"]["id"], "from.id"), store);
  const createdAt = readMoment(body["created_at"], workspace.seconds());
  const source = newSource(contactAuthor(contact.id), readBody(body["body"]), {
    subject: readText(body["subject"] ?? null, "subject") ?? "",
    attachments: readAttachments(body),
  });
  const id = String(inbox.ids.next());
  const messageId = String(inbox.messageIds.next());
  const begun = newConversation(id, createdAt, {
    contactId: contact.id,
    source: { ...source, id: messageId },
  });
  // The third part of a conversation that was answered twice is a message in Intercom's own live tests: one precedes them.
  const part = partOf(botOf(workspace), "default_assignment", workspace, { createdAt });
  return inbox.conversations.save(changed(begun, remark(part)));
}

/** Marks a conversation as read, names it, or sets its attributes, each of which leaves a part. */
export function updateConversation(
  conversation: Conversation,
  body: JsonObject,
  workspace: Workspace,
): Conversation {
  const { inbox } = workspace;
  const at = workspace.seconds();
  let updated: Conversation = { ...conversation, updatedAt: at };
  if (body["read"] !== undefined) updated = { ...updated, isRead: readFlag(body["read"], "read") };
  if (body["title"] !== undefined) updated = { ...updated, title: readText(body["title"], "title") };
  if (body["company_id"] !== undefined)
    updated = { ...updated, companyId: readCompanyId(body["company_id"], workspace) };
  for (const [name, value] of Object.entries(readAttributes(body["custom_attributes"]))) {
    const details = { event: { attribute: { name }, value: { name: String(value) } } };
    const part = partOf(botOf(workspace), "conversation_attribute_updated_by_admin", workspace, { details });
    updated = { ...updated, customAttributes: { ...updated.customAttributes, [name]: value } };
    updated = changed(updated, remark(part));
  }
  return inbox.conversations.save(updated);
}

/** A new part of now, by somebody. */
export function partOf(author: Author, type: string, workspace: Workspace, rest: Partial<Part> = {}): Part {
  const id = String(workspace.inbox.partIds.next());
  return newPart({ id, type, createdAt: workspace.seconds(), author, ...rest });
}

/** The bot of the workspace as an author. */
export function botOf(workspace: Workspace): Author {
  const bot = [...workspace.store.admins.values()].find(({ isBot }) => isBot);
  return adminAuthor(bot ?? workspace.tokenAdmin());
}

/** Takes the words of a part, or of the first message of a contact, away for good. */
export function redact(body: JsonObject, workspace: Workspace): Conversation {
  const { inbox } = workspace;
  const conversation = inbox.conversations.get(readId(body["conversation_id"], "conversation_id"));
  if (!conversation) throw partNotFound();
  if (body["type"] === "source") return redactSource(conversation, body, inbox);
  if (body["type"] !== "conversation_part")
    throw invalidParameter("type must be conversation_part or source");
  const id = readId(body["conversation_part_id"], "conversation_part_id");
  const part = conversation.parts.find((it) => it.id === id);
  if (!part) throw partNotFound();
  if (part.body === null) throw notRedactable();
  const redacted: Part = {
    ...part,
    body: REDACTED,
    isRedacted: true,
    attachments: [],
    updatedAt: workspace.seconds(),
  };
  return inbox.conversations.save({
    ...conversation,
    parts: conversation.parts.map((it) => (it === part ? redacted : it)),
  });
}

function redactSource(conversation: Conversation, body: JsonObject, inbox: Workspace["inbox"]): Conversation {
  const { source } = conversation;
  if (source.id !== readId(body["source_id"], "source_id")) throw partNotFound();
  if (source.author.type !== "contact") throw notRedactable();
  const redacted = { ...source, body: REDACTED, isRedacted: true, attachments: [] };
  return inbox.conversations.save({ ...conversation, source: redacted });
}

function partNotFound(): ApiError {
  const message = "Conversation part or message not found";
  return new ApiError(404, "conversation_part_or_message_not_found", message);
}

function notRedactable(): ApiError {
  return new ApiError(400, "conversation_part_not_redactable", "Conversation part is not redactable");
}

/** Null takes the company away. */
export function readCompanyId(raw: unknown, { store }: Workspace): string | null {
  if (raw === null) return null;
  const company = store.company(readId(raw, "company_id"));
  if (!company) throw companyNotFound();
  return company.id;
}

function readAttributes(raw: unknown): Conversation["customAttributes"] {
  if (raw === undefined || raw === null) return {};
  if (!isObject(raw)) throw invalidParameter("custom_attributes must be an object");
  for (const [name, value] of Object.entries(raw))
    if (typeof value === "object" && value !== null)
      throw invalidParameter(`Custom attribute '${name}' must be a string, a number or a boolean`);
  return raw as Conversation["customAttributes"];
}
