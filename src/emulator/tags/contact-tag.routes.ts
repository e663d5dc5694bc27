import type { FastifyInstance } from "fastify";
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
  app.get<ById>("/contacts/:contact_id/tags", async ({ params }) => {
    const { store } = emulated.workspace;
    const { tags } = findLive(params.contact_id, store);
    return {
      type: "list",
      data: tags.map((applied) => formatAppliedTag(findTag(applied.id, store), applied)),
    };
  });

  app.post<ById>("/contacts/:contact_id/tags", async ({ params, body }) => {
    const { workspace } = emulated;
    const contact = findLive(params.contact_id, workspace.store);
    const tag = findTag(readId(readObject(body)["id"], "id"), workspace.store);
    const applied = applyTag(contact, tag, workspace);
    return formatAppliedTag(tag, applied);
  });

  app.delete<{ Params: { contact_id: string; tag_id: string } }>(
    "/contacts/:contact_id/tags/:tag_id",
    async ({ params }) => {
      const { workspace } = emulated;
      const contact = findLive(params.contact_id, workspace.store);
      const tag = findTag(params.tag_id, workspace.store);
      const applied = removeTag(contact, tag, workspace);
      return formatAppliedTag(tag, applied);
    },
  );
}
