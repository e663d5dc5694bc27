import { TicketAssigneeEdge } from "./edges/assignee.edge.js";
import { TicketContactsEdge } from "./edges/contacts.edge.js";
import { TicketPartsEdge } from "./edges/parts.edge.js";
import { TicketTeamEdge } from "./edges/team.edge.js";
import { TicketQueries } from "./ticket.queries.js";
import { CreateIntercomTicketMutation } from "./write/create-intercom-ticket.mutation.js";

/** The parts of this folder that the schema uses. */
export const ticketResolvers = [
  TicketQueries,
  TicketPartsEdge,
  TicketContactsEdge,
  TicketAssigneeEdge,
  TicketTeamEdge,
  CreateIntercomTicketMutation,
] as const;
