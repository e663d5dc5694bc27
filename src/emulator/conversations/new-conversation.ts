import type { Conversation, Source } from "../workspace/inbox-model.js";

/** A conversation of one contact that has only begun. Times are Unix seconds. */
export function newConversation(
  id: string,
  createdAt: number,
  { contactId, source }: { contactId: string; source: Source },
): Conversation {
  return {
    id,
    title: null,
    createdAt,
    updatedAt: createdAt,
    waitingSince: source.author.type === "contact" ? createdAt : null,
    snoozedUntil: null,
    state: "open",
    isRead: false,
    priority: "none",
    adminAssigneeId: null,
    teamAssigneeId: null,
    companyId: null,
    contactIds: [contactId],
    tags: [],
    ticketIds: [],
    customAttributes: {},
    source,
    parts: [],
    rating: null,
    aiAgent: null,
  };
}

/** A message without anything special. */
export function newSource(
  author: Source["author"],
  body: string,
  rest: Partial<Source> = {},
): Omit<Source, "id"> {
  return {
    type: "conversation",
    deliveredAs: author.type === "contact" ? "customer_initiated" : "admin_initiated",
    subject: "",
    body,
    author,
    attachments: [],
    url: null,
    isRedacted: false,
    ...rest,
  };
}
