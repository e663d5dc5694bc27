import type { Inbox } from "../workspace/inbox.js";
import type { Author, Conversation } from "../workspace/inbox-model.js";

/** Makes all that a merged contact took part in that of the contact which it is part of now. */
export function moveInbox(from: string, into: string, inbox: Inbox): void {
  // What is seeded later finds the merged contact's successor by itself.
  if (!inbox.isPlanted) return;
  for (const conversation of inbox.conversations.written())
    if (conversation.contactIds.includes(from)) inbox.conversations.plant(moved(conversation, from, into));
}

function moved(conversation: Conversation, from: string, into: string): Conversation {
  const by = <T extends { readonly author: Author }>(it: T): T =>
    it.author.id === from ? { ...it, author: { ...it.author, id: into } } : it;
  return {
    ...conversation,
    contactIds: [...new Set(conversation.contactIds.map((id) => (id === from ? into : id)))],
    source: by(conversation.source),
    parts: conversation.parts.map(by),
    rating: conversation.rating && { ...conversation.rating, contactId: into },
  };
}
