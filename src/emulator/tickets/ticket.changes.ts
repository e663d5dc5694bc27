import type { Part } from "../workspace/inbox-model.js";
import type { Ticket, TicketState } from "../workspace/ticket-model.js";

/** The ticket after a part, with what else it changes. */
export function withTicketPart(ticket: Ticket, part: Part, effect: Partial<Ticket> = {}): Ticket {
  return { ...ticket, ...effect, updatedAt: part.createdAt, parts: [...ticket.parts, part] };
}

/** The ticket in another state. A resolved one is closed, and one that is not is open. */
export function withTicketState(
  ticket: Ticket,
  part: Part,
  { before, after }: { before: TicketState; after: TicketState },
): Ticket {
  const details = { ticket_state: after.category, previous_ticket_state: before.category };
  return withTicketPart(
    ticket,
    { ...part, details },
    {
      stateId: after.id,
      previousStateId: before.id,
      isOpen: after.category !== "resolved",
      snoozedUntil: null,
    },
  );
}
