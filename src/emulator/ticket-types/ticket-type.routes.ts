import type { FastifyInstance } from "fastify";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import { formatTicketState, formatTicketType } from "./ticket-type.wire.js";

/** The types and the states of tickets. */
export function ticketTypeRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get("/ticket_types", async () => {
    const { store, id } = emulated.workspace;
    const states = [...store.ticketStates.values()];
    const types = [...store.ticketTypes.values()];
    return { type: "list", data: types.map((type) => formatTicketType(type, id, states)) };
  });

  app.get<{ Params: { ticket_type_id: string } }>("/ticket_types/:ticket_type_id", async ({ params }) => {
    const { store, id } = emulated.workspace;
    const type = store.ticketTypes.get(params.ticket_type_id);
    if (!type) throw new ApiError(404, "ticket_type_not_found", "Ticket type not found");
    return formatTicketType(type, id, [...store.ticketStates.values()]);
  });

  app.get("/ticket_states", async () => {
    const { store, id } = emulated.workspace;
    const types = [...store.ticketTypes.values()].map((type) => formatTicketType(type, id));
    const states = [...store.ticketStates.values()];
    return {
      type: "list",
      data: states.map((state) => ({
        ...formatTicketState(state),
        ticket_types: { type: "list", data: types },
        archived: false,
      })),
    };
  });
}
