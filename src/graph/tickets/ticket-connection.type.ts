import { connectionOf } from "../paging/connection.type.js";
import { Ticket } from "./ticket.type.js";

/** A page of tickets. */
export const TicketConnection = connectionOf(
  Ticket,
  "IntercomTicket",
  "Number of tickets on all pages, as Intercom's search counts them.",
  "conversations:read",
);
