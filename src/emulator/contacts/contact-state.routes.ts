import type { FastifyInstance } from "fastify";
import type { Emulated } from "../http/call.js";
import { formatContactReference } from "./contact.wire.js";
import { moveTo, unarchive } from "./contact-state.rules.js";

interface ById {
  Params: { contact_id: string };
}

/** What takes a contact out of sight, and what brings it back. */
export function contactStateRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.post<ById>("/contacts/:contact_id/archive", async ({ params }) =>
    formatContactReference(moveTo("archived", params.contact_id, emulated.workspace.writing()), {
      archived: true,
    }),
  );

  app.post<ById>("/contacts/:contact_id/unarchive", async ({ params }) =>
    formatContactReference(unarchive(params.contact_id, emulated.workspace.writing()), { archived: false }),
  );

  app.post<ById>("/contacts/:contact_id/block", async ({ params }) =>
    formatContactReference(moveTo("blocked", params.contact_id, emulated.workspace.writing()), {
      blocked: true,
    }),
  );

  app.delete<ById>("/contacts/:contact_id", async ({ params }) =>
    formatContactReference(moveTo("deleted", params.contact_id, emulated.workspace.writing()), {
      deleted: true,
    }),
  );
}
