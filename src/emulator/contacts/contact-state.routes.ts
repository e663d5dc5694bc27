import type { FastifyInstance } from "fastify";
import type { Emulated } from "../http/call.js";
import { formatContactReference } from "./contact.wire.js";
import { moveTo, unarchive } from "./contact-state.rules.js";

interface ById {
  Params: { contact_id: string };
}

/** The writes that hide a contact, and the one that brings it back. */
export function contactStateRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.post<ById>("/contacts/:contact_id/archive", async ({ params }) => {
    const contact = moveTo("archived", params.contact_id, emulated.workspace.writing());
    return formatContactReference(contact, { archived: true });
  });

  app.post<ById>("/contacts/:contact_id/unarchive", async ({ params }) => {
    const contact = unarchive(params.contact_id, emulated.workspace.writing());
    return formatContactReference(contact, { archived: false });
  });

  app.post<ById>("/contacts/:contact_id/block", async ({ params }) => {
    const contact = moveTo("blocked", params.contact_id, emulated.workspace.writing());
    return formatContactReference(contact, { blocked: true });
  });

  app.delete<ById>("/contacts/:contact_id", async ({ params }) => {
    const contact = moveTo("deleted", params.contact_id, emulated.workspace.writing());
    return formatContactReference(contact, { deleted: true });
  });
}
