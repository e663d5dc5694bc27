import type { Part } from "../workspace/inbox-model.js";
import type { Ticket } from "../workspace/ticket-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { stateOf, typeOf } from "./ticket.kind.js";
import { formatTicket, formatTicketPart } from "./ticket.wire.js";

/** A ticket with its type and its state, as a version of Intercom answers it. */
export function presentTicket(ticket: Ticket, { id, store }: Workspace, version: string) {
  return formatTicket(ticket, {
    workspaceId: id,
    version,
    type: typeOf(ticket, store),
    state: stateOf(ticket.stateId, store),
    contact: (contactId) => store.contact(contactId),
  });
}

/** Part of a ticket. */
export const presentTicketPart = (part: Part, { store }: Pick<Workspace, "store">) =>
  formatTicketPart(part, { contact: (contactId) => store.contact(contactId) });
