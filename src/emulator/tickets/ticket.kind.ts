import type { Store } from "../workspace/store.js";
import type { Ticket, TicketState, TicketType } from "../workspace/ticket-model.js";

export function typeOf({ typeId }: Pick<Ticket, "typeId">, { ticketTypes }: Store): TicketType {
  const type = ticketTypes.get(typeId);
  if (!type) throw new Error("Types of tickets are never deleted");
  return type;
}

export function stateOf(id: string, { ticketStates }: Store): TicketState {
  const state = ticketStates.get(id);
  if (!state) throw new Error("States of tickets are never deleted");
  return state;
}
