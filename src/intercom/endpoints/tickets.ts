import { get, inPath, post } from "./endpoint.js";
import type { RawList, RawPages } from "./raw.js";

/** A ticket as Intercom sends it. */
export interface RawTicket {
  readonly id: string;
  readonly ticket_id?: unknown;
  readonly category?: unknown;
  readonly ticket_attributes?: unknown;
  readonly ticket_state?: unknown;
  readonly ticket_type?: unknown;
  readonly contacts?: unknown;
  readonly admin_assignee_id?: unknown;
  readonly team_assignee_id?: unknown;
  readonly created_at?: unknown;
  readonly updated_at?: unknown;
  readonly open?: unknown;
  readonly snoozed_until?: unknown;
  readonly ticket_parts?: unknown;
  readonly is_shared?: unknown;
}

/** A page of tickets. */
export interface RawTicketList {
  readonly tickets: RawTicket[];
  readonly total_count?: unknown;
  readonly pages?: RawPages | null;
}

/** A ticket type as Intercom sends it, whether alone or in a ticket. */
export interface RawTicketType {
  readonly id: string;
  readonly name?: unknown;
  readonly description?: unknown;
  readonly icon?: unknown;
  readonly category?: unknown;
  readonly archived?: unknown;
  readonly is_internal?: unknown;
  readonly created_at?: unknown;
  readonly updated_at?: unknown;
  readonly ticket_type_attributes?: unknown;
}

// biome-ignore format: a table has one row per line
export const tickets = {
  search:    post<RawTicketList>("/tickets/search",           "ticket.list", null,                "R", "search", "personal",   "index"),
  find:      get<RawTicket>("/tickets/{ticket_id}",           "ticket",      inPath("ticket_id"), "R", "read",   "personal",   "record"),
  create:    post<RawTicket>("/tickets",                      "ticket",      null,                "X", "write",  "personal",   "record"),
  listTypes: get<RawList<RawTicketType>>("/ticket_types",     "list",        null,                "R", "read",   "impersonal", "record"),
};
