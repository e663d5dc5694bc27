import { formatAttachment, formatAuthor } from "../conversations/conversation-part.wire.js";
import { isAtLeast } from "../http/version.js";
import { formatTicketState, formatTicketType } from "../ticket-types/ticket-type.wire.js";
import type { Part } from "../workspace/inbox-model.js";
import type { Contact } from "../workspace/model.js";
import type { Ticket, TicketState, TicketType } from "../workspace/ticket-model.js";

export interface TicketFormat {
  readonly workspaceId: string;
  readonly version: string;
  readonly type: TicketType;
  readonly state: TicketState;
  readonly contact: (id: string) => Contact | undefined;
}

/** A ticket, as every route answers it. The number that people see is `ticket_id`; calls take `id`. */
export function formatTicket(ticket: Ticket, format: TicketFormat) {
  const { workspaceId, version, type, state, contact } = format;
  const isNewest = isAtLeast(version, 16);
  return {
    type: "ticket",
    id: ticket.id,
    ticket_id: ticket.number,
    ticket_attributes: valuesOf(ticket, type),
    ticket_state: formatTicketState(state),
    ticket_type: formatTicketType(type, workspaceId),
    contacts: {
      type: "contact.list",
      contacts: ticket.contactIds.map((id) => ({
        type: "contact",
        id,
        external_id: contact(id)?.external_id ?? null,
      })),
    },
    admin_assignee_id: formatAssigneeId(ticket.adminAssigneeId, isNewest),
    team_assignee_id: formatAssigneeId(ticket.teamAssigneeId, isNewest),
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    ticket_parts: {
      type: "ticket_part.list",
      ticket_parts: ticket.parts.map((part) => formatTicketPart(part, format)),
      total_count: ticket.parts.length,
    },
    open: ticket.isOpen,
    ...(ticket.snoozedUntil === null ? {} : { snoozed_until: ticket.snoozedUntil }),
    linked_objects: {
      type: "list",
      data: ticket.conversationIds.map((id) => ({ type: "conversation", id, category: null })),
      total_count: ticket.conversationIds.length,
      has_more: false,
    },
    category: type.category,
    is_shared: ticket.isShared,
    ...(isNewest ? { previous_ticket_state_id: ticket.previousStateId, channel: "messenger" } : {}),
  };
}

/** Part of a ticket. Unlike those of conversations, its author is never called a lead. */
export function formatTicketPart(part: Part, { contact }: Pick<TicketFormat, "contact">) {
  return {
    type: "ticket_part",
    id: part.id,
    part_type: part.type,
    ...(part.body === null ? {} : { body: part.body }),
    ...part.details,
    created_at: part.createdAt,
    updated_at: part.updatedAt,
    ...(part.assignedTo === null ? {} : { assigned_to: part.assignedTo }),
    author: formatAuthor(part.author, { contact }),
    attachments: part.attachments.map(formatAttachment),
    redacted: part.isRedacted,
  };
}

/** Nobody is 0: a string of digits before 2.16, and then a number. */
function formatAssigneeId(id: string | null, isNewest: boolean): string | number {
  return isNewest ? Number(id ?? 0) : (id ?? "0");
}

/** Every attribute of the type, null where nothing is known. */
function valuesOf({ attributes }: Ticket, type: TicketType) {
  return Object.fromEntries(type.attributes.map(({ name }) => [name, attributes[name] ?? null]));
}
