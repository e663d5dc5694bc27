import type { Inbox } from "../workspace/inbox.js";
import type { Author, Conversation } from "../workspace/inbox-model.js";
import type { Ticket } from "../workspace/ticket-model.js";

/** Makes all that a merged contact took part in that of the contact which it is part of now. */
export function moveInbox(from: string, into: string, inbox: Inbox): void {
  // What is seeded later finds the merged contact's successor by itself.
  if (!inbox.isPlanted) return;
  for (const conversation of inbox.conversations.written())
    if (conversation.contactIds.includes(from)) inbox.conversations.plant(moved(conversation, from, into));
  for (const ticket of inbox.tickets.written())
    if (ticket.contactIds.includes(from)) inbox.tickets.plant(movedTicket(ticket, from, into));
  inbox.events.move(from, into);
}

interface Written {
  readonly author: Author;
}

function by<T extends Written>(it: T, from: string, into: string): T {
  return it.author.id === from ? { ...it, author: { ...it.author, id: into } } : it;
}

function movedIds(ids: readonly string[], from: string, into: string): string[] {
  return [...new Set(ids.map((id) => (id === from ? into : id)))];
}

function movedTicket(ticket: Ticket, from: string, into: string): Ticket {
  return {
    ...ticket,
    contactIds: movedIds(ticket.contactIds, from, into),
    parts: ticket.parts.map((part) => by(part, from, into)),
  };
}

function moved(conversation: Conversation, from: string, into: string): Conversation {
  return {
    ...conversation,
    contactIds: movedIds(conversation.contactIds, from, into),
    source: by(conversation.source, from, into),
    parts: conversation.parts.map((part) => by(part, from, into)),
    rating: conversation.rating && { ...conversation.rating, contactId: into },
  };
}
