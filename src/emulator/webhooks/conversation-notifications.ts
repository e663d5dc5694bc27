import type { Conversation, Part } from "../workspace/inbox-model.js";
import type { WebhookItems } from "./items.js";
import type { Notification } from "./notification.js";

/** The notifications of a write of a conversation, by the versions before and after it. */
export function conversationNotifications(
  old: Conversation | undefined,
  conversation: Conversation | null,
  items: WebhookItems,
): Notification[] {
  if (!conversation) {
    if (!old) return [];
    return [{ topic: "conversation.deleted", item: { type: "conversation", id: old.id, deleted: true } }];
  }
  const tell = (parts: readonly Part[]) => (topic: string) => ({
    topic,
    item: items.conversation(conversation, parts),
  });
  if (!old) return [beganBy(conversation)].map(tell([]));
  const added = conversation.parts.filter((part) => !old.parts.some(({ id }) => id === part.id));
  const redacted = conversation.parts.filter(
    (part) => part.isRedacted && old.parts.some((it) => it.id === part.id && !it.isRedacted),
  );
  return [
    ...added.flatMap((part) => topicsOf(part, conversation).map(tell([part]))),
    ...redacted.map((part) => tell([part])("conversation_part.redacted")),
    ...changesOf(old, conversation).map(tell([])),
  ];
}

function beganBy({ source }: Conversation): string {
  return source.author.type === "contact" ? "conversation.user.created" : "conversation.admin.single.created";
}

/** What a new part is told as. */
function topicsOf({ type, author, body, assignedTo }: Part, { state }: Conversation): string[] {
  if (author.type === "contact") return ["conversation.user.replied"];
  if (type === "assignment" && assignedTo)
    return state === "open"
      ? ["conversation.admin.assigned", "conversation.admin.open.assigned"]
      : ["conversation.admin.assigned"];
  const topic = TOPICS[type];
  if (topic) return [topic];
  if (body === null && type !== "quick_reply") return [];
  return [author.type === "admin" ? "conversation.admin.replied" : "conversation.operator.replied"];
}

const TOPICS: Readonly<Record<string, string>> = {
  note: "conversation.admin.noted",
  open: "conversation.admin.opened",
  close: "conversation.admin.closed",
  snoozed: "conversation.admin.snoozed",
};

/** What changed beside the parts. The tag of a conversation is told as one of its part. */
function changesOf(old: Conversation, conversation: Conversation): string[] {
  const has = ({ contactIds }: Conversation, id: string) => contactIds.includes(id);
  const isTagged = conversation.tags.some(({ id }) => !old.tags.some((it) => it.id === id));
  return [
    ...conversation.contactIds.filter((id) => !has(old, id)).map(() => "conversation.contact.attached"),
    ...old.contactIds.filter((id) => !has(conversation, id)).map(() => "conversation.contact.detached"),
    ...(isTagged ? ["conversation_part.tag.created"] : []),
    ...(conversation.rating && !old.rating ? ["conversation.rating.added"] : []),
    ...(conversation.priority === old.priority ? [] : ["conversation.priority.updated"]),
    ...(conversation.isRead && !old.isRead ? ["conversation.read"] : []),
  ];
}
