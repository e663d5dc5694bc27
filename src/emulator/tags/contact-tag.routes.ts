import type { FastifyInstance, FastifyRequest } from "fastify";
import { findLive } from "../contacts/contact-state.rules.js";
import { readId, readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { applyTag, findTag, removeTag } from "./tag.rules.js";
import { formatAppliedTag } from "./tag.wire.js";

interface ById {
  Params: { contact_id: string };
}

/** The tags of one contact. */
export function contactTagRoutes(app: FastifyInstance, emulated: Emulated): void {
  const find = (request: FastifyRequest<ById>) =>
    findLive(request.params.contact_id, emulated.workspace.store);

  app.get<ById>("/contacts/:contact_id/tags", async (request) => {
    const { store } = emulated.workspace;
    const data = find(request).tags.map((applied) => formatAppliedTag(findTag(applied.id, store), applied));
    return { type: "list", data };
  });

  app.post<ById>("/contacts/:contact_id/tags", async (request) => {
    const { workspace } = emulated;
    const contact = find(request);
    const tag = findTag(readId(readObject(request.body)["id"], "id"), workspace.store);
    return formatAppliedTag(tag, applyTag(contact, tag, workspace));
  });

  app.delete<{ Params: { contact_id: string; tag_id: string } }>(
    "/contacts/:contact_id/tags/:tag_id",
    async (request) => {
      const { workspace } = emulated;
      const contact = find(request);
      const tag = findTag(request.params.tag_id, workspace.store);
      return formatAppliedTag(tag, removeTag(contact, tag, workspace));
    },
  );
}
