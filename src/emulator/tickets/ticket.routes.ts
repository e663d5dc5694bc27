import type { FastifyInstance, FastifyRequest } from "fastify";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { formatPage } from "../http/page.js";
import type { Ticket } from "../workspace/ticket-model.js";
import { presentTicket, presentTicketPart } from "./ticket.answer.js";
import { createTicket, findTicket, replyToTicket, updateTicket } from "./ticket.rules.js";

interface ById {
  Params: { ticket_id: string };
}

/** Tickets. They are not listed, only searched. */
export function ticketRoutes(app: FastifyInstance, emulated: Emulated): void {
  const present = (ticket: Ticket, { call }: FastifyRequest) =>
    presentTicket(ticket, emulated.workspace, call.version);

  app.post("/tickets", async (request) =>
    present(createTicket(readObject(request.body), emulated.workspace), request),
  );

  app.post("/tickets/search", async (request) => {
    const page = emulated.workspace.ticketSearch.page(readObject(request.body), request.call.version);
    const {
      data,
      type: _,
      ...rest
    } = formatPage(
      page.items.map((ticket) => present(ticket, request)),
      page,
    );
    return { type: "ticket.list", tickets: data, ...rest };
  });

  app.get<ById>("/tickets/:ticket_id", async (request) =>
    present(findTicket(request.params.ticket_id, emulated.workspace), request),
  );

  app.put<ById>("/tickets/:ticket_id", async (request) => {
    const ticket = findTicket(request.params.ticket_id, emulated.workspace);
    return present(updateTicket(ticket, readObject(request.body), emulated.workspace), request);
  });

  app.delete<ById>("/tickets/:ticket_id", async ({ params }) => {
    const ticket = findTicket(params.ticket_id, emulated.workspace);
    emulated.workspace.inbox.tickets.remove(ticket);
    return { id: ticket.id, object: "ticket", deleted: true };
  });

  app.post<ById>("/tickets/:ticket_id/reply", async ({ params, body }) => {
    const part = replyToTicket(params.ticket_id, readObject(body), emulated.workspace);
    return presentTicketPart(part, emulated.workspace);
  });
}
