import { isDeepStrictEqual } from "node:util";
import type { Part } from "../workspace/inbox-model.js";
import type { Ticket } from "../workspace/ticket-model.js";
import type { WebhookItems } from "./items.js";
import type { Notification } from "./notification.js";

/** The notifications of a write of a ticket, by the versions before and after it. A deleted one has no topic. */
export function ticketNotifications(
  old: Ticket | undefined,
  ticket: Ticket | null,
  items: WebhookItems,
): Notification[] {
  if (!ticket) return [];
  const item = items.ticket(ticket);
  return topicsOf(old, ticket, items).map((topic) => ({ topic, item }));
}

function topicsOf(old: Ticket | undefined, ticket: Ticket, items: WebhookItems): string[] {
  if (!old) return ["ticket.created"];
  const added = ticket.parts.filter((part) => !old.parts.some(({ id }) => id === part.id));
  const isMoved = ticket.stateId !== old.stateId;
  return [
    ...added.flatMap(topicOf),
    ...(isMoved ? ["ticket.state.updated"] : []),
    ...(isMoved && items.isResolved(ticket) ? ["ticket.resolved"] : []),
    ...(old.isOpen && !ticket.isOpen ? ["ticket.closed"] : []),
    ...(isDeepStrictEqual(old.attributes, ticket.attributes) ? [] : ["ticket.attribute.updated"]),
  ];
}

function topicOf({ type, author, assignedTo }: Part): string[] {
  if (type === "assignment") return assignedTo ? [`ticket.${assignedTo.type}.assigned`] : [];
  if (type === "note") return ["ticket.note.created"];
  if (type !== "comment" && type !== "quick_reply") return [];
  return [author.type === "contact" ? "ticket.contact.replied" : "ticket.admin.replied"];
}
